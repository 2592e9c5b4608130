-- Breaches of data and whom they touched (docs/adr/0040).
create table breach (
    id          uuid        primary key,
    opened_by   text        not null,
    opened_at   timestamptz not null,
    known_at    timestamptz not null,
    due_at      timestamptz not null,
    begun_at    timestamptz not null,
    ended_at    timestamptz not null,
    readers     text[]      not null, -- empty for all, as in the next two
    services    text[]      not null,
    sources     text[]      not null,
    words       jsonb       not null, -- what happened and what is done, in both languages; about nobody
    approved_by text,
    approved_at timestamptz
);

-- Whom it touched, once it was approved: one notice each.
create table breach_notice (
    id      uuid        primary key default gen_random_uuid(),
    breach  uuid        not null references breach,
    account text        not null,
    sources text[]      not null,
    told_at timestamptz,
    unique (breach, account)
);
create index breach_notice_untold on breach_notice (id) where told_at is null;
create index breach_notice_of_account on breach_notice (account);
