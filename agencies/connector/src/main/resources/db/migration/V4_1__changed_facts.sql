-- Agencies also hear that a fact is otherwise now than an application says.
alter table delivery drop constraint delivery_message_check;
alter table delivery add constraint delivery_message_check
    check (message in ('SUBMITTED', 'CORRECTED', 'WITHDRAWN', 'VERIFIED', 'FACTS_CHANGED'));
comment on column delivery.verified is 'what is told of each field, by name; only of VERIFIED and FACTS_CHANGED';
