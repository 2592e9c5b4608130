package id.mppdigital.application.lifecycle;

import id.mppdigital.application.catalog.BilingualText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The data of {@code id.mppdigital.application.status-changed.v1}; free texts stay in the timeline. */
public record ApplicationMoved(
        ApplicationId applicationId,
        String registrationNumber,
        String citizenId,
        String mall,
        String agency,
        BilingualText agencyName,
        Application.ServiceRef service,
        ApplicationStatus from,
        ApplicationStatus to,
        @Nullable String stage,
        @Nullable String reasonCode,
        Actor actor,
        Instant at) {

    static final String TYPE = "id.mppdigital.application.status-changed.v1";

    static ApplicationMoved of(ApplicationStatus from, Application now, Move move) {
        return new ApplicationMoved(
                now.id(),
                now.registrationNumber(),
                now.citizenId(),
                now.mall(),
                now.agency().code(),
                now.agency().name(),
                now.service(),
                from,
                now.status(),
                now.stage(),
                move.reasonCode(),
                move.actor(),
                now.updatedAt());
    }
}
