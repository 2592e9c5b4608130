-- What officers write about an application for each other.
create table note (
    id             uuid        primary key,
    application_id uuid        not null references application,
    at             timestamptz not null,
    author         text        not null,
    sealed         jsonb       not null -- a JWE for this service only
);
create index note_of_application on note (application_id, id);
alter table note alter column sealed set storage external;
