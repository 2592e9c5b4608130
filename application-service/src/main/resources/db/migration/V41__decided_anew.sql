-- An objection that was agreed to opens the application again, and a person decides (docs/adr/0051).
alter table objection add column reopened_at timestamptz, add column decided_at timestamptz;
comment on column objection.reopened_at is 'when the automated decision was set aside; null where there was nothing to decide anew';
comment on column objection.decided_at is 'when a person took the new decision';
create index objection_undecided on objection (application_id) where reopened_at is not null and decided_at is null;
