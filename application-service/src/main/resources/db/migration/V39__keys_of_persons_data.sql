-- The key of what is kept of an application, of a case or of a draft (docs/adr/0049), sealed for this service. An erasure
-- deletes it, and backups of the other tables leave this one out: then nothing opens what was locked with it. Values from
-- before are sealed for this service as they are.
create table person_key (
    owner   text collate "C" primary key,
    id      uuid  not null unique,
    wrapped jsonb not null
);

-- Whose key a draft is locked with; null for one that was saved last before this column came.
alter table draft add column owner text;
create index draft_by_owner on draft (owner) where owner is not null;
