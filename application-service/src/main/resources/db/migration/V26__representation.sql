-- Applications that a parent or a kuasa filed for somebody (docs/adr/0032). The names of both are in the sealed dossier.
create table acting (
    application_id uuid        primary key,
    representative text        not null,
    representation uuid        not null,
    -- What citizen-service signed for this one application; nobody files a second one with it.
    statement      uuid        not null unique,
    until          timestamptz not null
);
create index acting_of_representative on acting (representative);
