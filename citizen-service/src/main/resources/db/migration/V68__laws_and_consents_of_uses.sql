-- A use names each of its provisions by itself, and the wordings of the consents that it rests on (docs/adr/0024). Entries
-- from before have neither, and their lines still verify: what an entry does not have is left out of what is hashed.
alter table data_use add column laws text[], add column consents text[];

-- Under which form an application was filed says which law its specific data rest on; null for older ones.
alter table application add column version int;
alter table verification add column version int;
