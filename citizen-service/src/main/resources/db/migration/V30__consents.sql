-- What citizens decided about the registers: the newest row of a person's accounts counts, all of them are the history.
create table consent_decision (
    position bigint generated always as identity primary key,
    account  text        not null,
    source   text        not null,
    granted  boolean     not null,
    at       timestamptz not null
);
create index consent_decision_of_account on consent_decision (account, source, position desc);

create trigger consent_decision_is_append_only before update or delete or truncate on consent_decision
    for each statement execute function refuse_change();
