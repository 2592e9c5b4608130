package id.mppdigital.application.submission;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;

/** The tanda terima: what an applicant holds in hand after submitting, the same on every replay. */
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
                // As of the submission, wherever the application stands when a client repeats itself.
                ApplicationStatus.SUBMITTED,
                application.mall(),
                application.agency(),
                application.service(),
                application.submittedAt());
    }
}
