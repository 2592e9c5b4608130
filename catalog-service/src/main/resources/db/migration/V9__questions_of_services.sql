-- How many questions a form asks, beside the spec as the other fields of lists.
create function questions_of(spec json) returns int language sql immutable
  return (select count(*)::int from json_object_keys(spec -> 'form' -> 'properties'));
alter table services add column questions int generated always as (questions_of(spec)) stored;
