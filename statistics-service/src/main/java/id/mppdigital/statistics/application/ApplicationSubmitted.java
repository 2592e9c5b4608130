package id.mppdigital.statistics.application;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code id.mppdigital.application.submitted.v1}: nothing of the citizen. */
record ApplicationSubmitted(UUID applicationId, String mall, String agency, Service service, Instant submittedAt) {
    record Service(String code, int version) {}
}
