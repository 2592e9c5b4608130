-- Agencies also hear what registers said later about answers that they could not be asked about.
alter table delivery drop constraint delivery_message_check;
alter table delivery add constraint delivery_message_check
    check (message in ('SUBMITTED', 'CORRECTED', 'WITHDRAWN', 'VERIFIED'));
alter table delivery add column verified jsonb;
comment on column delivery.verified is 'what came of each field, by name; only of VERIFIED';
