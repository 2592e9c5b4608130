-- The second factor that a receipt shows: with it anyone may ask for the status. Null for applications from before.
alter table application add column receipt_code text;
