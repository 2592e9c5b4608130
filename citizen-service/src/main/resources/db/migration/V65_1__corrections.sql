-- What an agency that keeps a register is asked to correct (docs/adr/0041).
create table agency (
    code     text not null primary key,
    kind     text not null,
    malls    text[] not null,
    manifest json not null
);
comment on table agency is 'a replica: the agencies whose systems can be sent a message';

create sequence correction_number;
create table correction (
    id             uuid        primary key,
    account        text        not null,
    number         text        not null unique,
    register       text        not null,
    fact           text        not null,
    agency         text        not null,
    request        uuid,
    claim          bytea       not null,
    status         text        not null,
    asked_at       timestamptz not null,
    due_at         timestamptz not null,
    answered_at    timestamptz,
    answered_by    text,
    answer         bytea
);
comment on column correction.request is 'the citizen''s request for a right; null where two registers disagree';
comment on column correction.claim is 'what is held, what is claimed, by whom: encrypted with the account''s key';
comment on column correction.answer is 'the agency''s words: encrypted with the account''s key';
create unique index correction_open on correction (account, fact) where status = 'ASKED';
create index correction_of_account on correction (account, id);
create index correction_of_request on correction (request) where request is not null;
