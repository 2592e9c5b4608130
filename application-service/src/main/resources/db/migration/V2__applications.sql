-- One sequence for the whole platform: numbers are unique and readable, not gapless.
create sequence registration_number;

-- Where an application stands now. Holds no personal data in clear; who applied is an opaque id.
create table application (
    id                  uuid primary key,
    registration_number text        not null unique,
    citizen_id          text        not null,
    mall                text        not null,
    agency              text        not null,
    agency_name         jsonb       not null,
    service             text        not null,
    service_version     int         not null,
    service_name        jsonb       not null,
    channel             text        not null,
    status              text        not null,
    stage               text,
    sequence            bigint      not null,
    submitted_at        timestamptz not null,
    updated_at          timestamptz not null
);

-- One index per list that people page through; each is walked backwards from the cursor.
create index application_of_citizen on application (citizen_id, submitted_at, id);
create index application_of_agency on application (agency, submitted_at, id);
create index application_of_agency_by_status on application (agency, status, submitted_at, id);

-- Every change, gapless per application; the sequence is also that of the published events.
create table timeline (
    application_id uuid        not null references application,
    sequence       bigint      not null,
    from_status    text        not null,
    to_status      text        not null,
    stage          text,
    reason_code    text,
    actor          text        not null,
    actor_id       text        not null,
    at             timestamptz not null,
    remarks        jsonb, -- reason, legal basis, route of appeal: a JWE for this service only
    primary key (application_id, sequence)
);

-- What was handed in, first and at each correction: a JWE, kept under the sequence it arrived with.
create table dossier (
    application_id uuid   not null references application,
    sequence       bigint not null,
    sealed         jsonb  not null,
    primary key (application_id, sequence)
);

create table idempotency_key (
    scope          text        not null,
    key            text        not null,
    fingerprint    bytea       not null,
    application_id uuid        not null,
    claimed_at     timestamptz not null,
    primary key (scope, key)
);
