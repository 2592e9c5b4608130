-- What a citizen disputes (docs/adr/0039): a fact that is wrong, a fact that is not to be used meanwhile, a decision that
-- no person took. Whoever answers is a person; the clock is the request's.
create table dispute (
    request  uuid    primary key references rights_request (id),
    account  text    not null,
    kind     text    not null,
    subject  text    not null,
    content  bytea   not null,
    answer   bytea,
    in_force boolean not null default true
);
comment on column dispute.subject is 'the source of a fact, or the id of an application';
comment on column dispute.content is 'reason, right value, documents: encrypted with the account''s key';
comment on column dispute.answer is 'words of the data officer: encrypted with the account''s key';
comment on column dispute.in_force is 'until it is answered; a restriction that was agreed to, until the citizen lifts it';
create unique index dispute_in_force on dispute (account, kind, subject) where in_force;
create index dispute_of_account on dispute (account);

-- Who took the decision: a person (OFFICER), an agency's program (AGENCY) or the platform by a time limit (SYSTEM).
alter table application add column decided_by text;
