-- The officer who handles an application, by the subject of the token. No default and no index over all rows.
alter table application add column assignee text;
create index application_of_officer on application (agency, mall, assignee, status, submitted_at, id)
    where assignee is not null;
-- What nobody has, while its product is awaited.
create index application_of_desk_unassigned on application (agency, mall, status, submitted_at, id)
    where assignee is null and status in ('SUBMITTED', 'RECEIVED', 'IN_REVIEW', 'CORRECTION_REQUESTED',
                                          'AWAITING_PAYMENT', 'PAID', 'APPROVED');

-- Officers as their tokens showed them.
create table officer (
    agency  text        not null,
    subject text        not null,
    malls   text[]      not null, -- empty for all
    name    jsonb, -- a JWE for this service only
    seen_at timestamptz not null,
    primary key (agency, subject)
);

-- Who had each application; by, from and to are subjects of tokens.
create table assignment (
    id             uuid        primary key,
    application_id uuid        not null references application,
    at             timestamptz not null,
    by             text        not null,
    "from"         text,
    "to"           text
);
create index assignment_of_application on assignment (application_id, id);
