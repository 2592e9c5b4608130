-- A document that this service wrote of what a register said: of which register, and as of when. Null for others.
alter table document add column extract_of text;
alter table document add column extract_as_of timestamptz;
