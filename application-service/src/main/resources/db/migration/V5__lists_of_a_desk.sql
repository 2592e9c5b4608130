-- A desk in one mall of an agency that sits in many: without these its list would be looked for among all the agency's applications.
create index application_of_desk on application (agency, mall, submitted_at, id);
create index application_of_desk_by_status on application (agency, mall, status, submitted_at, id);
