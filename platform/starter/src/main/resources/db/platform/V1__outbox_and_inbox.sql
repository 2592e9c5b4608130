-- Events that were committed with the state and wait for Kafka; deleted when Kafka has acknowledged them.
create table outbox (
  position    bigint generated always as identity primary key,
  id          uuid not null,
  topic       text not null,
  source      text not null,
  type        text not null,
  subject     text not null,
  sequence    bigint not null,
  time        timestamptz not null,
  data        bytea not null,
  traceparent text
);

-- The last event of each aggregate that had its effect here.
create table inbox (
  consumer text not null,
  subject  text not null,
  sequence bigint not null,
  primary key (consumer, subject)
);

-- Events that came before their predecessors.
create table inbox_waiting (
  consumer    text not null,
  subject     text not null,
  sequence    bigint not null,
  id          uuid not null,
  source      text not null,
  type        text not null,
  time        timestamptz not null,
  data        bytea not null,
  traceparent text,
  primary key (consumer, subject, sequence)
);

-- Events that failed and lie in the dead-letter topic; one that comes back from there may still have its effect.
create table inbox_parked (
  consumer text not null,
  subject  text not null,
  sequence bigint not null,
  reason   text not null,
  parked   timestamptz not null default now(),
  primary key (consumer, subject, sequence)
);
