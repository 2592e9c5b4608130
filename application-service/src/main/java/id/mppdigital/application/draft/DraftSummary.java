package id.mppdigital.application.draft;

import java.time.Instant;

/** A draft in a list, without its content. */
record DraftSummary(String mall, String service, int version, long revision, Instant changedAt, Instant expiresAt) {}
