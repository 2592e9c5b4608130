-- This service's replica of the catalogue's types of evidence.
create table evidence_type (
  code     text primary key,
  revision bigint not null,
  manifest json not null
);
