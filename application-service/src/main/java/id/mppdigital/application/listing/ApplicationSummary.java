package id.mppdigital.application.listing;

import id.mppdigital.application.bill.BillSummary;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.application.status.Side;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An application in a list.
 *
 * @param waitingFor who has to act; null in a final status
 * @param dueAt when the service's time limit ends, in the time zone of the mall; null without a limit and when nothing
 *     is due any more
 * @param assignee the subject of the officer who handles it; null for nobody, and always null for citizens
 */
public record ApplicationSummary(
        ApplicationId id,
        String registrationNumber,
        String mall,
        Application.AgencyRef agency,
        Application.ServiceRef service,
        ApplicationStatus status,
        @Nullable String stage,
        Instant submittedAt,
        Instant updatedAt,
        @Nullable Side waitingFor,
        @Nullable OffsetDateTime dueAt,
        @Nullable BillSummary bill,
        @Nullable String assignee) {
    public static ApplicationSummary of(
            Application application, Scope scope, @Nullable OffsetDateTime dueAt, @Nullable BillSummary bill) {
        return new ApplicationSummary(
                application.id(),
                application.registrationNumber(),
                application.mall(),
                application.agency(),
                application.service(),
                application.status(),
                application.stage(),
                application.submittedAt(),
                application.updatedAt(),
                application.status().waitingFor().orElse(null),
                dueAt,
                bill,
                scope instanceof Scope.Desk ? application.handling().assignee() : null);
    }
}
