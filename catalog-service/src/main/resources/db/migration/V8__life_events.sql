-- Several services as one submission; parts lie in the spec.
create table life_events (
  code     text not null,
  version  int not null check (version > 0),
  spec     json not null,
  status   text generated always as (coalesce(spec ->> 'status', 'PUBLISHED')) stored,
  sequence bigint not null,
  revision bigint not null references revisions,
  primary key (code, version)
);
