-- Where an application stands, as its events said; null until the first one after this migration was read. Until it is
-- known to have ended, an application counts as open (docs/adr/0030).
alter table application add column registration_number text;
alter table application add column status text;
alter table application add column status_sequence bigint not null default 0;
create index application_of_account on application (account);
