-- Signed statements about all chains: who keeps a copy can prove that something before it was altered later.
create table ledger_checkpoint (
    number bigint primary key,
    signed text not null
);

-- The line with which each chain ended that had grown since the checkpoint before.
create table ledger_head (
    chain      uuid   not null,
    position   bigint not null,
    checkpoint bigint not null,
    primary key (chain, position)
);
create index ledger_head_of_checkpoint on ledger_head (checkpoint, chain);

create trigger ledger_checkpoint_is_append_only before update or delete or truncate on ledger_checkpoint
    for each statement execute function refuse_change();
create trigger ledger_head_is_append_only before update or delete or truncate on ledger_head
    for each statement execute function refuse_change();
