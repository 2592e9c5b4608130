-- Answers that a register could not be asked about when they were given, until it is asked and the outcome is told.
create table verification (
    id             uuid primary key,
    register       text not null,
    application_id uuid not null,
    sequence       bigint not null,
    account        text not null,
    agency         text not null,
    mall           text not null,
    service        text not null,
    typed          bytea,
    state          text not null default 'DUE' check (state in ('DUE', 'DONE', 'PARKED')),
    reason         text,
    attempts       integer not null default 0,
    uncounted      integer not null default 0,
    due_at         timestamptz not null,
    give_up_at     timestamptz,
    lease          uuid,
    lease_until    timestamptz,
    created_at     timestamptz not null default now(),
    unique (application_id, register, sequence)
);
comment on column verification.typed is 'encrypted; null when nobody waits for it any more';
comment on column verification.sequence is 'the application''s event that brought the dossier';

create index verification_due on verification (register, due_at, id) where state = 'DUE';
