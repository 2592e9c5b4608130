-- A key for each account, wrapped by a key-encryption key that is not in the database (docs/adr/0029). Backups of the
-- other tables leave this one out.
create table data_key (
    id         uuid primary key,
    account    text        not null unique,
    kek        text        not null,
    wrapped    bytea       not null,
    created_at timestamptz not null default now()
);
create index data_key_of_kek on data_key (kek);
comment on column data_key.kek is 'name of the key-encryption key';

-- Values that the service's own key locked, until they are locked with their citizens' keys: empty from then on.
create index attribute_of_service_key on attribute (account) where substring(value from 1 for 1) = '\x01'::bytea;
create index citizen_of_service_key on citizen (id) where substring(nik from 1 for 1) = '\x01'::bytea;

-- Entries and decisions may go with their citizen, and at no other time.
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('mpp.erasing', true) = 'on' then
        return null;
    end if;
    raise exception '% is append-only', tg_table_name;
end $$;
drop trigger data_use_is_append_only on data_use;
create trigger data_use_is_append_only before update or delete or truncate on data_use
    for each statement execute function refuse_change_but_erasure();
drop trigger consent_decision_is_append_only on consent_decision;
create trigger consent_decision_is_append_only before update or delete or truncate on consent_decision
    for each statement execute function refuse_change_but_erasure();
