-- How far the service has come with storing the due dates of applications from before V10: one row. For a day it looks
-- again, because an instance of such a version may still take applications while this one starts.
create table due_date_search (
    after    uuid        not null,
    done     boolean     not null,
    begun_at timestamptz not null
);
insert into due_date_search values ('00000000-0000-0000-0000-000000000000', false, now());
