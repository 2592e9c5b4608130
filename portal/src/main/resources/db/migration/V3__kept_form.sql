-- Forms that arrived after the session had ended, sealed. A few of each person, for a day at most.
CREATE TABLE kept_form (
    id      uuid        PRIMARY KEY,
    owner   text        NOT NULL,
    form    bytea       NOT NULL,
    kept_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX kept_form_owner ON kept_form (owner, id);
CREATE INDEX kept_form_kept ON kept_form (kept_at);

-- Logout tokens that were used, until they are no longer valid: each ends sessions once.
CREATE TABLE used_logout_token (
    id         text        PRIMARY KEY,
    expires_at timestamptz NOT NULL
);

CREATE INDEX used_logout_token_expires ON used_logout_token (expires_at);
