-- The base registers as the catalogue announced them. Not jsonb: a match sends the first of a value's codes.
create table register (
    code     text primary key,
    revision bigint not null,
    manifest json   not null
);
