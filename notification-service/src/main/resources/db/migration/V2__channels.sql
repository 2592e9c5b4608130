-- The switches of all channels but e-mail; that one stays where versions before this one read and write it.
alter table preference add column channels jsonb not null default '{}';

-- The queue holds the messages of every outgoing channel; those of versions before this one are e-mails.
alter table email add column channel text not null default 'EMAIL';
create index email_due_by_channel on email (channel, due_at) where state in ('QUEUED', 'WAITING');
