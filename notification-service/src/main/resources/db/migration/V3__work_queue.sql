-- The queue's rows become pieces of the platform's work. What an instance of the version before has claimed stays its own
-- until the end of its lease, which is due_at; what waits keeps its place and is given up when it would have been.
alter table email add column uncounted int not null default 0;
alter table email add column give_up_at timestamptz;
alter table email add column lease uuid;
alter table email add column lease_until timestamptz;
update email set give_up_at = queued_at + interval '7 days' where state in ('QUEUED', 'WAITING');
