-- Each account's ledger is a chain of hashes, so that an edit, a deletion or a reordering shows (docs/adr/0024). The
-- chain stands beside the entries: an entry can be erased one day, and the chain still verifies.

-- One row per account, locked by whoever adds a line: only uses of the same account wait for each other.
create table ledger_chain (
    id      uuid primary key,
    account text unique,
    -- What the entries are salted with; null, like the account, once the citizen is erased.
    secret  bytea,
    length  bigint  not null,
    head    bytea   not null,
    -- Has lines that no checkpoint covers. A column of its own, so that most updates touch no index.
    open    boolean not null,
    check ((account is null) = (secret is null))
) with (fillfactor = 80);
create index ledger_chain_open on ledger_chain (id) where open;

create table ledger_line (
    chain    uuid   not null,
    position bigint not null,
    use      uuid   not null unique,
    content  bytea  not null,
    hash     bytea  not null,
    primary key (chain, position)
);

create function ledger_content(secret bytea, use uuid, canonical bytea) returns bytea immutable language sql
    return sha256(sha256(secret || uuid_send(use)) || canonical);

-- The first line has none before it.
create function ledger_hash(chain uuid, place bigint, before bytea, content bytea) returns bytea immutable language sql
    return sha256('mpp-ledger-line-1'::bytea || uuid_send(chain) || int8send(place)
        || coalesce(before, '\x0000000000000000000000000000000000000000000000000000000000000000'::bytea) || content);

create trigger ledger_line_is_append_only before update or delete or truncate on ledger_line
    for each statement execute function refuse_change();
create trigger ledger_chain_is_kept before delete or truncate on ledger_chain
    for each statement execute function refuse_change();

-- Entries of the time before are chained by the service, a few at a time, and so are those that an instance of the
-- older version still writes during the upgrade. Without a row this is done.
create table ledger_catch_up (until timestamptz not null);
insert into ledger_catch_up (until) values (now() + interval '1 day');
