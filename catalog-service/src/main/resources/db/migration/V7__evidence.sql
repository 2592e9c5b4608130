-- What proves a requirement, and who provides it: services that issue it, registers that hold it.
create table evidence (
  code     text primary key,
  spec     json not null,
  sequence bigint not null,
  revision bigint not null references revisions
);
