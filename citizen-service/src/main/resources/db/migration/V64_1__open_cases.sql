-- Cases as far as their citizen can't be erased while one is open (docs/adr/0042); their table is application-service's.
create table life_case (
    id         uuid        primary key,
    account    text        not null,
    life_event text        not null,
    opened_at  timestamptz not null,
    ended_at   timestamptz
);
create index life_case_of_account on life_case (account);
