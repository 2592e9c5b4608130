-- A correction that its agency leaves unanswered is told once (docs/adr/0051); the agency's officers read theirs.
alter table correction add column late_told_at timestamptz;
comment on column correction.late_told_at is 'when its citizen was told that the 72 hours are over';
create index correction_late on correction (due_at) where status = 'ASKED' and late_told_at is null;
create index correction_of_agency on correction (agency, due_at, id) where status = 'ASKED';
