-- Applications that came before the form they were filed on; the dossier in them stays a JWE.
create table waiting_for_form (
    id      bigint generated always as identity primary key,
    service text    not null,
    version integer not null,
    filed   jsonb   not null
);
create index waiting_for_form_by_form on waiting_for_form (service, version);
