-- An erasure takes all that its citizen began before it, whenever that arrives (docs/adr/0042).
alter table application add column begun_at timestamptz;
comment on column application.begun_at is
    'when its citizen submitted it: a part of a case, when the case was; null: when it was filed';

update application set begun_at = life_case.opened_at
from case_part join life_case on life_case.id = case_part.case_id
where case_part.application_id = application.id;

-- Repeated for an hour, for what was being stored while the erasure came; then the account is forgotten.
create table erased_citizen (
    citizen_id  text        primary key,
    at          timestamptz not null,
    received_at timestamptz not null default now()
);
