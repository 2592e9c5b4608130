-- What each mall offers, open or not: a correction goes on where new applications don't.
create table mall (
    code    text primary key,
    offered text[] not null
);
