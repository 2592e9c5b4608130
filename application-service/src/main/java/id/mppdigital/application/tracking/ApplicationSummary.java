package id.mppdigital.application.tracking;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.ApplicationStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application in a list. */
record ApplicationSummary(
        ApplicationId id,
        String registrationNumber,
        String mall,
        Application.AgencyRef agency,
        Application.ServiceRef service,
        ApplicationStatus status,
        @Nullable String stage,
        Instant submittedAt,
        Instant updatedAt) {

    static ApplicationSummary of(Application application) {
        return new ApplicationSummary(
                application.id(),
                application.registrationNumber(),
                application.mall(),
                application.agency(),
                application.service(),
                application.status(),
                application.stage(),
                application.submittedAt(),
                application.updatedAt());
    }
}
