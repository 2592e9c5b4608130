-- What a representative may do beside filing it (docs/adr/0046). Of older ones nothing else is known.
alter table acting add column actions text[] not null default '{APPLY}';

-- Statements for later acts, such as a correction: nobody acts twice by one.
create table used_statement (
    statement      uuid        primary key,
    application_id uuid        not null,
    used_at        timestamptz not null default now()
);
create index used_statement_of_application on used_statement (application_id);

create or replace view standing_acting as
    select acting.* from acting
    where until > now()
      and not exists (select from ended_representation ended
                      where ended.representation = acting.representation and ended.ended_at >= acting.signed_at);
