-- Sealed access and refresh tokens; the session knows the id. A row outlives its session by a day at most.
CREATE TABLE session_tokens (
    id           uuid        PRIMARY KEY,
    tokens       bytea       NOT NULL,
    refreshed_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX session_tokens_refreshed ON session_tokens (refreshed_at);
