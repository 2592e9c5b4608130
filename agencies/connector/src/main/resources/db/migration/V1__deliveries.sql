-- What this service needs of the catalogue, and what it learns about an endpoint by calling it.
create table agency (
    code           text primary key,
    endpoint_url   text,
    timeout_millis integer,
    max_concurrent integer,
    paused_until   timestamptz,
    disabled_at    timestamptz,
    check (endpoint_url is null or (timeout_millis > 0 and max_concurrent > 0))
);

create table delivery (
    id                  uuid primary key,
    event_id            uuid not null unique,
    agency              text not null,
    mall                text not null,
    application_id      uuid not null,
    registration_number text not null,
    sequence            bigint not null,
    message             text not null check (message in ('SUBMITTED', 'CORRECTED', 'WITHDRAWN')),
    service_code        text not null,
    service_version     integer not null,
    occurred_at         timestamptz not null,
    submitted_at        timestamptz,
    reason_code         text,
    sealed              jsonb,
    traceparent         text,
    state               text not null check (state in ('WAITING', 'PENDING', 'DELIVERED', 'PARKED', 'DISCARDED')),
    attempts            integer not null default 0,
    uncounted           integer not null default 0,
    due_at              timestamptz not null default now(),
    give_up_at          timestamptz,
    lease               uuid,
    lease_until         timestamptz,
    last_status         integer,
    park_reason         text,
    published           bigint not null default 0,
    created_at          timestamptz not null default now(),
    finished_at         timestamptz,
    unique (application_id, sequence),
    check ((state = 'PARKED') = (park_reason is not null))
);
comment on column delivery.state is 'WAITING: the agency is not known yet';
comment on column delivery.sealed is 'the JWE as it came; dropped when the delivery is finished';
comment on column delivery.uncounted is 'attempts that do not count against the limit: before the last re-drive, or answered with Retry-After';
comment on column delivery.published is 'the sequence of the last event about this delivery';

-- The head of an application's line; and what each agency's line asks for next.
create index delivery_unfinished on delivery (application_id, sequence) where state in ('WAITING', 'PENDING', 'PARKED');
create index delivery_due on delivery (agency, due_at, id) where state = 'PENDING';
create index delivery_waiting on delivery (agency) where state = 'WAITING';
create index delivery_parked on delivery (agency, id) where state = 'PARKED';
-- Lists, newest first.
create index delivery_by_agency on delivery (agency, id);
create index delivery_by_agency_state on delivery (agency, state, id);
create index delivery_by_state on delivery (state, id);

create table attempt (
    id              uuid primary key,
    delivery        uuid not null references delivery on delete cascade,
    started_at      timestamptz not null,
    duration_millis integer not null,
    status          integer,
    outcome         text not null
);
create index attempt_by_delivery on attempt (delivery, id);
