-- Why an offering is closed, as citizens read it, and since when it is open or closed. The default is for an instance
-- of the version before, which still writes while this one starts.
alter table offerings
  add column reason       json generated always as (spec -> 'reason') stored,
  add column status_since timestamptz not null default now();

update offerings o set status_since = coalesce(
  (select max(r.applied_at) from revision_changes c join revisions r using (revision)
   where c.kind = 'Offering' and c.code = o.mall || '/' || o.service
     and (c.change = 'CREATE' or exists (
       select 1 from json_array_elements(c.diff) d
       where d ->> 'path' = '/status' and coalesce(d ->> 'from', 'OPEN') <> coalesce(d ->> 'to', 'OPEN')))),
  (select r.applied_at from revisions r where r.revision = o.revision));
