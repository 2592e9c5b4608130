-- The trace of the event that a message tells of: sending the message continues it. Null: none, or of before.
set lock_timeout = '5s';
alter table email add column traceparent text;
