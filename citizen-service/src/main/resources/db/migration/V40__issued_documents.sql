-- Whose application it is and where it lies: an agency issues documents for it.
create table application (
    id      uuid primary key,
    account text not null,
    agency  text not null,
    mall    text not null,
    service text not null
);
-- Those of the time before this table: the ledger knows who got which application, and each document's grant does too.
insert into application (id, account, agency, mall, service)
select distinct on (application_id) application_id, account, recipient, mall, service
from data_use
where action = 'SHARED_WITH_AGENCY' and application_id is not null and mall is not null and service is not null
order by application_id, id;
insert into application (id, account, agency, mall, service)
select distinct on (application_id) application_id, account, agency, mall, service from document_grant
on conflict (id) do nothing;

-- A document of an agency's belongs to the applicant, who sees it once the application is issued with it.
alter table document
    add column issued_for  uuid references application,
    add column issued_by   text,
    add column released_at timestamptz,
    add check ((issued_for is null) = (issued_by is null) and (issued_for is not null or released_at is null));
create index document_of_application on document (issued_for) where issued_for is not null;
