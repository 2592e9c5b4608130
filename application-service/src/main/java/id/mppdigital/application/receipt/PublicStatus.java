package id.mppdigital.application.receipt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.application.status.Side;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands, without anything about the person.
 *
 * @param status the status, its stage, and who has to act
 * @param dueAt when the service's time limit ends; null without a limit and when nothing is due any more
 * @param updatedAt of the last change
 */
record PublicStatus(
        String registrationNumber,
        String mall,
        Application.ServiceRef service,
        @JsonUnwrapped Now status,
        @Nullable OffsetDateTime dueAt,
        Instant updatedAt) {
    record Now(
            ApplicationStatus status,
            @Nullable String stage,
            @Nullable Side waitingFor) {}
}
