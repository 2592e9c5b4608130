-- A single look at submitted data: whose it was, and up to when the same one is part of the entry.
alter table data_use
    add column reader_role text,
    add column reader      text,
    add column until       timestamptz;
