-- Old idempotency keys are found by their age when they are deleted.
create index idempotency_key_by_age on idempotency_key (claimed_at);
