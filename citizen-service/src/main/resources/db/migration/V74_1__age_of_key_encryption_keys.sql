-- Reminds of rotating the key that wraps the citizens' keys: until then an old copy of this database opens what was
-- erased since (docs/adr/0029).
create table kek_use (
    kek text primary key,
    since timestamptz not null default now()
);
comment on table kek_use is 'since when a key-encryption key wraps the citizens'' keys';
comment on column kek_use.kek is 'its name in mpp.keys.file';
