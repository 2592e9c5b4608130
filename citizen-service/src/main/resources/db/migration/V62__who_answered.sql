-- Which data officer answered a request for a right (docs/adr/0039); null where nobody had to.
alter table dispute add column answered_by text;

-- A breach is opened once for each Idempotency-Key, and what the authority was told is recorded (docs/adr/0040).
alter table breach
    add column key_hash bytea unique,
    add column authority_told_at timestamptz,
    add column authority_reference text,
    add column authority_recorded_by text,
    add column authority_recorded_at timestamptz;
comment on column breach.key_hash is 'of officer and Idempotency-Key; null of those opened before';
comment on column breach.authority_told_at is 'when the notice was sent to the authority (UU 27/2022 art. 46)';
