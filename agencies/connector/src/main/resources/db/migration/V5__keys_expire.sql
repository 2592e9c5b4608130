-- When the last of an agency's own keys expires, to warn of it. Null without a key, or with one that never expires.
alter table agency add column keys_expire_at timestamptz;
