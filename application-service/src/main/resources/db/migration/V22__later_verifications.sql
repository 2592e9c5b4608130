-- What registers said later about answers that they could not be asked about; names of fields, never values.
create table verification (
    application_id uuid not null references application (id),
    field          text not null,
    dossier        bigint not null,
    source         text not null,
    state          text not null check (state in ('VERIFIED', 'DIFFERS', 'NOT_VERIFIED')),
    reason         text,
    at             timestamptz not null,
    primary key (application_id, field)
);
comment on column verification.dossier is 'the sequence of the application''s change that brought the dossier';
