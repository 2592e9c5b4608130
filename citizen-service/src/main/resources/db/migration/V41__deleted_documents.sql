-- Hidden from its owner at once; gone when no receipt can bring it into an application any more.
alter table document add column deleted_at timestamptz;
create index document_deleted on document (deleted_at) where deleted_at is not null;
