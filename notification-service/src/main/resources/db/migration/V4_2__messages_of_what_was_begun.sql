-- What a citizen began before an erasure is nobody's, whenever it is told (docs/adr/0042). Null: as "at".
alter table message add column begun_at timestamptz;
