-- Which answers become facts once an application is granted, beside those that ask for a fact.
alter table service_form add column becomes jsonb not null default '[]';

-- The answers of open applications that become facts once they are granted.
create table promised_facts (
    application_id uuid        primary key,
    account        text        not null,
    facts          bytea       not null,
    created_at     timestamptz not null default now()
);
comment on column promised_facts.facts is 'encrypted; deleted with the decision';

-- An application that ended before its form came keeps no promise.
alter table waiting_for_form add column decided boolean not null default false;
