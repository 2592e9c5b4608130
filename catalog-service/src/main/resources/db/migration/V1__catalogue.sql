-- Regions by their Kemendagri codes; loaded by the next migration.
create table regions (
  code   text primary key,
  level  text not null check (level in ('province', 'regency', 'district')),
  name   text not null,
  parent text generated always as (nullif(regexp_replace(code, '\.?[^.]*$', ''), '')) stored
);
create index regions_by_parent on regions (parent, code);
create index regions_by_level on regions (level, code);

-- Every successful change of the catalogue.
create table revisions (
  revision   bigint generated always as identity primary key,
  applied_at timestamptz not null,
  applied_by text not null
);
create table revision_changes (
  revision bigint not null references revisions,
  position int not null,
  kind     text not null,
  code     text not null,
  change   text not null check (change in ('CREATE', 'UPDATE')),
  spec     json not null,
  diff     json not null,
  primary key (revision, position)
);

-- spec is what the manifest says, as json and not jsonb: the order of a form's fields is the order on screen.
-- sequence counts the events of a row, without gaps.
create table channels (
  code     text primary key,
  spec     json not null,
  client   text generated always as (spec ->> 'client') stored unique deferrable initially deferred,
  sequence bigint not null,
  revision bigint not null references revisions
);

create table services (
  code     text not null,
  version  int not null check (version > 0),
  spec     json not null,
  kind     text generated always as (spec ->> 'kind') stored,
  status   text generated always as (coalesce(spec ->> 'status', 'PUBLISHED')) stored,
  search   tsvector generated always as (
    setweight(to_tsvector('indonesian', coalesce(spec -> 'name' ->> 'id', '')), 'A')
    || setweight(to_tsvector('english', coalesce(spec -> 'name' ->> 'en', '')), 'A')
    || setweight(to_tsvector('indonesian', coalesce(spec -> 'description' ->> 'id', '')), 'C')
    || setweight(to_tsvector('english', coalesce(spec -> 'description' ->> 'en', '')), 'C')
    || setweight(to_tsvector('simple', code || ' ' || coalesce(spec ->> 'kind', '')), 'B')
  ) stored,
  sequence bigint not null,
  revision bigint not null references revisions,
  primary key (code, version)
);
create index services_search on services using gin (search);

create table malls (
  code     text primary key,
  spec     json not null,
  region   text generated always as (spec ->> 'region') stored references regions,
  sequence bigint not null,
  revision bigint not null references revisions
);

create table agencies (
  code     text primary key,
  spec     json not null,
  kind     text generated always as (spec ->> 'kind') stored,
  malls    text[] not null,
  sequence bigint not null,
  revision bigint not null references revisions
);
create index agencies_by_mall on agencies using gin (malls);

create table offerings (
  mall     text not null references malls,
  service  text not null,
  spec     json not null,
  agency   text generated always as (spec ->> 'agency') stored references agencies,
  status   text generated always as (coalesce(spec ->> 'status', 'OPEN')) stored,
  revision bigint not null references revisions,
  primary key (mall, service)
);
create index offerings_by_agency on offerings (agency, service);
create index offerings_by_service on offerings (service);
