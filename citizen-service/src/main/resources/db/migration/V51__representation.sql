-- Who acts for whom (docs/adr/0032): a power that both have agreed to, or a parent whom the register names.
create table representation (
    id             uuid        primary key,
    kind           text        not null check (kind in ('KUASA', 'PARENT')),
    state          text        not null check (state in ('PROPOSED', 'ACTIVE', 'REFUSED', 'ENDED')),
    principal      text,
    representative text,
    proposed_by    text        not null,
    -- Who has to agree: found by the NIK, because that person may have no account yet.
    asked_index    bytea,
    asked_nik      bytea,
    services       text[]      not null,
    actions        text[]      not null,
    valid_until    timestamptz,
    proposed_at    timestamptz not null,
    decided_at     timestamptz,
    ended_at       timestamptz,
    check (state in ('PROPOSED', 'REFUSED') or principal is not null and representative is not null),
    check (kind = 'PARENT' or asked_index is not null and valid_until is not null)
);
comment on column representation.asked_nik is 'encrypted with the key of the account in proposed_by';
create index representation_of_principal on representation (principal);
create index representation_of_representative on representation (representative);
create index representation_of_asked on representation (asked_index);
-- A parent asks twice at once and gets one row.
create unique index representation_of_child on representation (representative, principal) where kind = 'PARENT';
