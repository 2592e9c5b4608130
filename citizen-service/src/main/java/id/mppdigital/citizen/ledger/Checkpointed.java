package id.mppdigital.citizen.ledger;

import java.time.Instant;

/** Data of {@code id.mppdigital.citizen.ledger-checkpointed.v1}. */
record Checkpointed(long number, Instant at, String signed) {
    static final String TOPIC = "mpp.ledger-checkpoints";
    static final String TYPE = "id.mppdigital.citizen.ledger-checkpointed.v1";
}
