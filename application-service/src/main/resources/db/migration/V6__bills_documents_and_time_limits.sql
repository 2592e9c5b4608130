-- The time limit of a service's standard. Null until the service has been replicated again: the subscription has a new
-- name since this version, so every service on the compacted topic is.
alter table service add column time_limit jsonb;

-- What agencies ask applicants to pay; at most one bill of an application is open.
create table bill (
    application_id uuid        not null references application,
    sequence       bigint      not null,
    amount         bigint      not null, -- whole rupiah
    billing_code   text        not null,
    expires_at     timestamptz not null,
    words          jsonb       not null, -- payee and how to pay: a JWE for this service only
    state          text        not null,
    primary key (application_id, sequence)
);
create unique index one_open_bill on bill (application_id) where state = 'OPEN';

-- Documents that agencies issued, as each change brought them: a JWE for this service only, for file names name persons.
create table issued_documents (
    application_id uuid   not null references application,
    sequence       bigint not null,
    sealed         jsonb  not null,
    primary key (application_id, sequence)
);
