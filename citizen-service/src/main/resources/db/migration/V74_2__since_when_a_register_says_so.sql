-- A register that says the same as before a decision has not caught up with it: the decision still counts.
alter table attribute add column since timestamptz;
comment on column attribute.since is
    'when the register first said this value, with nothing else in between; null where that is as_of';
