package id.mppdigital.application.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a submission (tanda terima), the same at every repetition.
 *
 * @param receiptCode with the registration number it shows anyone the status; null for an application from before
 */
record Receipt(
        ApplicationId id,
        String registrationNumber,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String receiptCode,
        ApplicationStatus status,
        String mall,
        Application.AgencyRef agency,
        Application.ServiceRef service,
        Instant submittedAt) {
    /** @param receiptCode of who filed it */
    static Receipt of(Application application, @Nullable String receiptCode) {
        return new Receipt(
                application.id(),
                application.registrationNumber(),
                receiptCode,
                // The state at submission, even if the application has moved on when a client repeats its request.
                ApplicationStatus.SUBMITTED,
                application.mall(),
                application.agency(),
                application.service(),
                application.submittedAt());
    }
}
