-- citizen-service learns which cases are open, as their citizen can't be erased before they end (docs/adr/0042). Those from
-- before are told once.
alter table life_case add column told boolean not null default false;
create index life_case_untold on life_case (id) where not told and ended_at is null;
