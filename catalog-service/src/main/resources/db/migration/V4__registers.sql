-- What can be known about a citizen without asking the citizen. The shipped registers are added at start where they are missing.
create table registers (
  code     text primary key,
  spec     json not null,
  sequence bigint not null,
  revision bigint not null references revisions
);
