-- A parent or a kuasa fills in for somebody else (docs/adr/0034): beside one's own draft of the same service.
alter table draft add column on_behalf_of uuid;
comment on column draft.on_behalf_of is 'the representation in citizen-service; null for one''s own';

-- A primary key holds no null.
alter table draft drop constraint draft_pkey;
alter table draft add column id uuid not null default gen_random_uuid() primary key;
create unique index draft_of_place on draft (citizen_id, mall, service, on_behalf_of) nulls not distinct;

-- A representative follows what they filed until the power ends: by its time, or because somebody ended it.
-- When the older ones were signed nobody knows: they count as signed before any end.
alter table acting add column signed_at timestamptz not null default '-infinity';
create table ended_representation (
    representation uuid        primary key,
    ended_at       timestamptz not null
);
