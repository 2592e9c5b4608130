-- Values of a person are bytea: encrypted by the service, see the package `protection`.

-- One row per account (the token's subject). Accounts with one NIK are one person, joined by the keyed blind index.
create table citizen (
    id            text primary key,
    nik_index     bytea       not null,
    nik           bytea       not null,
    name          bytea,
    email         bytea,
    phone         bytea,
    locale        text        not null check (locale in ('id', 'en')),
    version       bigint      not null,
    created_at    timestamptz not null,
    contact_since timestamptz not null
);
create index citizen_by_nik on citizen (nik_index);

-- No foreign key to citizen: facts of an application can arrive before their citizen first signs in here.
create table attribute (
    account   text        not null,
    source    text        not null,
    assurance text        not null check (assurance in ('REGISTER', 'DECLARED')),
    value     bytea       not null,
    as_of     timestamptz not null,
    primary key (account, source, assurance)
);

create table service_form (
    service text    not null,
    version integer not null,
    fields  jsonb   not null,
    primary key (service, version)
);

create table document (
    id          uuid primary key,
    account     text        not null,
    kind        text        not null,
    name        bytea       not null,
    media_type  text        not null,
    size        bigint      not null,
    sha256      text        not null,
    uploaded_at timestamptz not null
);
create index document_of_account on document (account, id desc);

-- No foreign key to document: an application's event must not fail on an id that is none of ours.
create table document_grant (
    document       uuid not null,
    application_id uuid not null,
    account        text not null,
    agency         text not null,
    mall           text not null,
    service        text not null,
    primary key (document, application_id)
);

create table data_use (
    id             uuid primary key,
    account        text        not null,
    at             timestamptz not null,
    action         text        not null,
    purpose        text        not null,
    legal_basis    text        not null,
    recipient      text        not null,
    sources        text[]      not null,
    service        text,
    mall           text,
    application_id uuid
);
create index data_use_of_account on data_use (account, id desc);

-- The ledger is append-only, also for this service's own mistakes.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger data_use_is_append_only before update or delete or truncate on data_use
    for each statement execute function refuse_change();
