-- Requests of citizens about their own data, with their clocks (docs/adr/0030). What is left of one after its citizen is
-- erased tells of nobody: id, kind, status and times.
create table rights_request (
    id          uuid        primary key,
    account     text,
    key_hash    bytea       not null unique,
    kind        text        not null,
    status      text        not null,
    received_at timestamptz not null,
    due_at      timestamptz not null,
    ended_at    timestamptz
);
create index rights_request_of_account on rights_request (account, id desc);
create index rights_request_open on rights_request (due_at, id) where ended_at is null;
comment on column rights_request.account is 'null once the citizen is erased';
comment on column rights_request.key_hash is 'of account and Idempotency-Key: who repeats the call is known again, even after the erasure';
