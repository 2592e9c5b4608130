-- The content's key of each contact, wrapped for this service, apart from it (docs/adr/0035). An erasure deletes it, and
-- backups of the other tables leave this one out: then nothing opens the contact. Contacts from before hold theirs.
create table contact_key (
    citizen_id text  primary key,
    recipients jsonb not null
);
