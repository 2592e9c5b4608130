-- What a register said otherwise than the answer of an application: to be corrected there, or here.
-- The values are encrypted with the account's key. One row for each fact: the newest application counts.
create table register_disagreement (
  id             uuid primary key,
  account        text not null,
  fact           text not null,
  used           text not null,
  application_id uuid not null,
  said           bytea not null,
  noticed_at     timestamptz not null,
  unique (account, fact)
);
