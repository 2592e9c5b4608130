-- Whose messages were erased, and when: what is told of an earlier moment, and comes late or again, makes none.
create table erased_citizen (
    citizen_id text        primary key,
    at         timestamptz not null
);

-- A message goes with its place in the inbox and in the queue.
alter table citizen_inbox_message
    drop constraint citizen_inbox_message_message_id_fkey,
    add constraint citizen_inbox_message_message_id_fkey foreign key (message_id) references message on delete cascade;
alter table email
    drop constraint email_message_id_fkey,
    add constraint email_message_id_fkey foreign key (message_id) references message on delete cascade;
