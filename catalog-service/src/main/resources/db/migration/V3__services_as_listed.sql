-- Lists and searches show a few fields of a spec, of the newest published version only: both lie beside the spec, which holds the whole form.
alter table services
  add column name        json generated always as (spec -> 'name') stored,
  add column description json generated always as (spec -> 'description') stored,
  add column time_limit  json generated always as (spec -> 'standard' -> 'timeLimit') stored,
  add column fee         json generated always as (spec -> 'standard' -> 'fee') stored,
  add column newest      boolean not null default false;

-- Whatever writes a spec: one published version of a service is the newest, or none is. Two statements, because the index looks after each row.
-- Versions are never deleted or renamed.
create function mark_newest() returns trigger language plpgsql as $$
begin
  update services set newest = false where code = new.code and newest;
  update services set newest = true where (code, version) =
    (select code, max(version) from services where code = new.code and status = 'PUBLISHED' group by code);
  return null;
end $$;
create trigger newest_of_its_service after insert or update of spec on services
  for each row execute function mark_newest();

update services set newest = true where (code, version) in
  (select code, max(version) from services where status = 'PUBLISHED' group by code);

create unique index newest_services on services (code) where newest;

-- A code's parts are words: with its hyphens, izin-2026 held "-2026", a number below zero that nobody looks for.
alter table services drop column search; -- and its index
alter table services add column search tsvector generated always as (
  setweight(to_tsvector('indonesian', coalesce(spec -> 'name' ->> 'id', '')), 'A')
  || setweight(to_tsvector('english', coalesce(spec -> 'name' ->> 'en', '')), 'A')
  || setweight(to_tsvector('indonesian', coalesce(spec -> 'description' ->> 'id', '')), 'C')
  || setweight(to_tsvector('english', coalesce(spec -> 'description' ->> 'en', '')), 'C')
  || setweight(to_tsvector('simple', replace(code, '-', ' ') || ' ' || coalesce(spec ->> 'kind', '')), 'B')
) stored;
create index services_search on services using gin (search) where newest;
