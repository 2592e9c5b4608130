-- Agencies that keep a register are asked to correct it. Such a delivery has the correction's id and number in the place
-- of an application's.
alter table delivery drop constraint delivery_message_check;
alter table delivery add constraint delivery_message_check check
    (message in ('SUBMITTED', 'CORRECTED', 'WITHDRAWN', 'VERIFIED', 'FACTS_CHANGED', 'CORRECTION_ASKED'));
