-- Filters of a desk that are used together: without these, one of them would be looked for among all that the other
-- finds. Each filter is a column before the sort key. Applications can be written meanwhile, and a run that was broken
-- off may be repeated: what it left is built anew.

-- Nobody is '' here: an index gives no order to what "is null" finds.
drop index concurrently if exists application_by_assignee;
create index concurrently application_by_assignee
    on application (agency, mall, coalesce(assignee, ''), status, submitted_at, id);
drop index concurrently if exists application_by_assignee_and_service;
create index concurrently application_by_assignee_and_service
    on application (agency, mall, coalesce(assignee, ''), service, status, submitted_at, id);

-- The first takes the place of these; no version was released that needs them.
drop index concurrently if exists application_of_officer;
drop index concurrently if exists application_of_desk_unassigned;

-- What is due: open applications only, so these stay small.
drop index concurrently if exists application_due_by_status;
create index concurrently application_due_by_status
    on application (agency, mall, status, due_at, id)
    where due_at is not null;
drop index concurrently if exists application_due_by_service;
create index concurrently application_due_by_service
    on application (agency, mall, service, status, due_at, id)
    where due_at is not null;
drop index concurrently if exists application_due_by_assignee;
create index concurrently application_due_by_assignee
    on application (agency, mall, coalesce(assignee, ''), status, due_at, id)
    where due_at is not null;
drop index concurrently if exists application_due_by_assignee_and_service;
create index concurrently application_due_by_assignee_and_service
    on application (agency, mall, coalesce(assignee, ''), service, status, due_at, id)
    where due_at is not null;
