-- When the service's time limit ends: told by the event, and for older applications found by last_moment().
alter table application_fact add column due_at timestamptz;

-- Without a limit, or not looked for yet: few.
create index application_fact_without_due_date on application_fact (id) where due_at is null;
