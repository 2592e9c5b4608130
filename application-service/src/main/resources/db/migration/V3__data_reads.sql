-- Each look of an agency at an application's data; equal ones within an hour are counted in one row.
create table data_read (
    id             uuid primary key,
    application_id uuid        not null references application,
    reader_role    text        not null,
    reader         text        not null,
    sources        bytea       not null, -- SHA-256 of what was shown, by name; the names are in the event
    until          timestamptz not null,
    first_at       timestamptz not null,
    last_at        timestamptz not null,
    reads          integer     not null,
    unique (application_id, reader_role, reader, sources, until)
);
