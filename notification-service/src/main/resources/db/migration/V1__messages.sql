-- The contact as citizen-service sealed it (JWE); nothing in it can be read from here.
create table contact (
    citizen_id text primary key,
    locale     text        not null,
    sealed     jsonb       not null,
    updated_at timestamptz not null default now()
);

create table preference (
    citizen_id text primary key,
    locale     text,
    email      boolean     not null,
    updated_at timestamptz not null default now()
);

-- One row per event and channel. facts holds no personal data: registration number, service and agency names.
create table message (
    id               uuid primary key,
    event_id         uuid        not null,
    channel          text        not null,
    citizen_id       text        not null,
    application_id   uuid        not null,
    occasion         text        not null,
    template_version int         not null,
    facts            jsonb       not null,
    at               timestamptz not null,
    unique (event_id, channel)
);

-- One row per citizen; its lock puts the citizen's messages in one order, so that a position committed later is never lower.
create table citizen_inbox (
    citizen_id    text primary key,
    last_position bigint not null,
    unread        bigint not null check (unread >= 0)
);

create table citizen_inbox_message (
    message_id uuid primary key references message,
    citizen_id text   not null,
    position   bigint not null,
    read_at    timestamptz,
    unique (citizen_id, position)
);
create index citizen_inbox_unread on citizen_inbox_message (citizen_id, position) where read_at is null;

-- The queue of e-mails. A claim pushes due_at to the end of its lease, so a crashed sender's messages come back by themselves.
create table email (
    message_id uuid primary key references message,
    citizen_id text        not null,
    state      text        not null check (state in ('QUEUED', 'WAITING', 'SENT', 'PARKED')),
    attempts   int         not null default 0,
    due_at     timestamptz not null default now(),
    claim      uuid,
    reason     text,
    queued_at  timestamptz not null default now(),
    settled_at timestamptz
);
create index email_due on email (due_at) where state in ('QUEUED', 'WAITING');
create index email_waiting on email (citizen_id) where state = 'WAITING';
create index email_parked on email (settled_at) where state = 'PARKED';
