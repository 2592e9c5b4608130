-- Who acted for whom, by their names at that time, as the ledger's owner reads it (docs/adr/0059). Beside the entry, not
-- in it: an entry is hashed for ever. Locked with the key of the ledger's owner, so it goes with them.
create table use_names (
    use uuid primary key,
    account text not null,
    names bytea not null
);

create index use_names_account on use_names (account);
