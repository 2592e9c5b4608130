-- The content's key of each dossier, wrapped for its recipients, apart from it (docs/adr/0035). An erasure deletes it, and
-- backups of the other tables leave this one out: then nothing opens the dossier. Dossiers from before hold theirs.
create table dossier_key (
    application_id uuid   not null,
    sequence       bigint not null,
    recipients     jsonb  not null,
    primary key (application_id, sequence)
);
