-- About which facts a register gave an answer that is still reused; a fact without a value here is one that it lacks.
create table answered_fact (
    account     text        not null,
    source      text        not null,
    reuse_until timestamptz not null,
    primary key (account, source)
);
-- How often a register was asked on the day, against the quota of its manifest.
create table register_quota (
    register text primary key,
    day      date    not null,
    used     integer not null
);
