-- When the service's time limit ends; null without a limit, and as soon as nothing is due any more. Applications from
-- before this version have none stored: a list shows their due date, but can't find or sort them by it.
alter table application add column due_at timestamptz;

-- What is due at a desk: open applications only, so the index stays small.
create index application_of_desk_by_due on application (agency, mall, due_at, id) where due_at is not null;
create index application_of_desk_by_service on application (agency, mall, service, status, submitted_at, id);
-- Registration numbers begin with the mall's code; "C" sorts them by their characters, whatever the database does.
create index application_of_agency_by_number on application (agency, registration_number collate "C");
