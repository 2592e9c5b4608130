-- One decision or assignment for many applications.
create table batch (
    id         uuid        primary key,
    agency     text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    command    jsonb       not null, -- a JWE for this service only: reasons may name persons
    more       boolean     not null
);
create index batch_by_age on batch (created_at);
alter table batch alter column command set storage external;

-- Each application of a batch, worked off by the platform's queue.
create table batch_item (
    id             uuid        primary key,
    batch_id       uuid        not null references batch on delete cascade,
    position       int         not null,
    application_id uuid        not null,
    outcome        text, -- null until it is worked off
    status         text,
    refusal        jsonb, -- a JWE for this service only: it may name a colleague
    line           text        not null, -- the agency
    state          text        not null default 'DUE',
    attempts       int         not null default 0,
    uncounted      int         not null default 0,
    due_at         timestamptz not null default now(),
    give_up_at     timestamptz,
    lease          uuid,
    lease_until    timestamptz,
    reason         text,
    unique (batch_id, position)
);
create index batch_item_due on batch_item (line, due_at, id) where state = 'DUE';
alter table batch_item alter column refusal set storage external;
