-- The replica of the life events (docs/adr/0031): several services as one submission.
create table life_event (
    code     text   not null,
    version  int    not null,
    revision bigint not null,
    status   text   not null,
    name     jsonb  not null,
    parts    jsonb  not null,
    primary key (code, version)
);

-- One submission of a life event.
create table life_case (
    id         uuid        primary key,
    citizen_id text        not null,
    life_event text        not null,
    version    int         not null,
    name       jsonb       not null,
    mall       text        not null,
    client     text        not null, -- the front-end's OAuth client
    opened_at  timestamptz not null,
    ended_at   timestamptz           -- null while a part is open
);
create index life_case_of_citizen on life_case (citizen_id, id desc);

-- Its table: each part with its rules, and how far it is.
create table case_part (
    id             uuid        primary key,
    case_id        uuid        not null references life_case on delete cascade,
    position       int         not null,
    code           text        not null,
    service        text        not null,
    version        int         not null,
    depends_on     text[]      not null,
    on_refused     text        not null,
    deadline       jsonb,
    state          text        not null,
    since          timestamptz not null,
    goes_on        boolean     not null default false, -- the citizen said: without the refused part
    application_id uuid        unique,
    late_at        timestamptz,
    later_fields    text[]     not null, -- what the parts before it make known
    later_documents text[]     not null, -- requirements that they fulfil
    asks           jsonb,                -- names of fields and documents that the citizen is asked for
    dossier        jsonb,                -- a JWE for this service only; null once the part was filed or stopped
    unique (case_id, code)
);
alter table case_part alter column dossier set storage external;
create index case_part_asked on case_part (since) where state in ('ASKS', 'UNDECIDED');

-- Parts that are to be filed now, worked off by the platform's queue.
create table part_start (
    id          uuid        primary key,
    part_id     uuid        not null references case_part on delete cascade,
    line        text        not null,
    state       text        not null default 'DUE',
    attempts    int         not null default 0,
    uncounted   int         not null default 0,
    due_at      timestamptz not null default now(),
    give_up_at  timestamptz,
    lease       uuid,
    lease_until timestamptz,
    reason      text
);
create index part_start_due on part_start (line, due_at, id) where state = 'DUE';
create index part_start_of_part on part_start (part_id);
