-- Whether a part answered when it was last asked, and since when it has been so.
create table part_latest (
    part       text primary key,
    up         boolean     not null,
    since      timestamptz not null,
    checked_at timestamptz not null
);

-- By Jakarta's calendar; 90 days are kept.
create table part_day (
    part   text   not null,
    day    date   not null,
    checks bigint not null,
    up     bigint not null,
    primary key (part, day)
);
