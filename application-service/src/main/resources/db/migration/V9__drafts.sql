-- What a citizen has begun to fill in: one draft for each service of a mall.
create table draft (
    citizen_id text        not null,
    mall       text        not null,
    service    text        not null,
    version    int         not null,
    sealed     jsonb       not null, -- answers and documents: a JWE for this service only
    key        text        not null, -- the Idempotency-Key of the submission that it will become
    revision   bigint      not null,
    changed_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (citizen_id, mall, service)
);
alter table draft alter column sealed set storage external;

-- Expired drafts are found by this index when they are deleted.
create index draft_by_expiry on draft (expires_at);

-- No two drafts ever have the same revision: a front-end that still knows a deleted one can't overwrite its successor.
create sequence draft_revision;
