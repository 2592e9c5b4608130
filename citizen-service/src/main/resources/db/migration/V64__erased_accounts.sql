-- When an account was erased (docs/adr/0042): what began before and arrives later belongs to nobody.
create table erased_account (
    account_index bytea       primary key, -- a keyed hash: it shows nobody's account
    at            timestamptz not null
);
