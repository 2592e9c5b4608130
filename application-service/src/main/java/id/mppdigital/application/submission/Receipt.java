package id.mppdigital.application.submission;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;

/** The receipt of a submission (tanda terima), the same at every repetition. */
record Receipt(
        ApplicationId id,
        String registrationNumber,
        ApplicationStatus status,
        String mall,
        Application.AgencyRef agency,
        Application.ServiceRef service,
        Instant submittedAt) {
    static Receipt of(Application application) {
        return new Receipt(
                application.id(),
                application.registrationNumber(),
                // The state at submission, even if the application has moved on when a client repeats its request.
                ApplicationStatus.SUBMITTED,
                application.mall(),
                application.agency(),
                application.service(),
                application.submittedAt());
    }
}
