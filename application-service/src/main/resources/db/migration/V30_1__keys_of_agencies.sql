-- The keys of a rotation. encryption_key stays, as their first, so that an older instance seals for the agency too.
alter table agency add column encryption_keys jsonb;
