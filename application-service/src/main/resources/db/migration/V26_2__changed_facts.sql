-- Facts that an application used and that have changed since (docs/adr/0036).
create table changed_fact (
    application_id uuid        not null references application (id),
    field          text        not null,
    source         text        not null,
    at             timestamptz not null,
    sealed         jsonb,
    primary key (application_id, field)
);
comment on column changed_fact.sealed is 'the new value, sealed for this service; only where the form names the basis on which the agency learns it';
