-- What agencies found and told with their decisions, as the NIK of a child (docs/adr/0036); sealed for this service.
create table found_facts (
    application_id uuid   not null references application (id),
    sequence       bigint not null,
    sealed         jsonb  not null,
    primary key (application_id, sequence)
);
comment on column found_facts.sequence is 'of the change that brought them; a later one goes before an earlier one';
