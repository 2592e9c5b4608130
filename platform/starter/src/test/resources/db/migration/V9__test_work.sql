create table test_work (
    id         uuid primary key,
    line       text        not null,
    chain      text        not null,
    position   bigint      not null,
    state      text        not null default 'DUE',
    attempts   int         not null default 0,
    uncounted  int         not null default 0,
    due_at     timestamptz not null default now(),
    give_up_at timestamptz,
    lease      uuid,
    lease_until timestamptz,
    reason     text,
    settled_at timestamptz,
    code       int,
    number     bigint      not null default 0,
    share      text        not null default 'one'
);
create index test_work_order on test_work (chain, position);
create index test_work_due on test_work (line, share, due_at, id);
create index test_work_turn on test_work (line, due_at, id) where state = 'DUE';
create index test_work_unfinished on test_work (chain, position) where state in ('DUE', 'PARKED');
