-- That citizens object to automated decisions; their words stay with citizen-service.
create table objection (
    request        uuid        primary key,
    application_id uuid        not null,
    state          text        not null,
    received_at    timestamptz not null,
    due_at         timestamptz not null,
    ended_at       timestamptz
);
create index objection_of_application on objection (application_id, received_at desc);
