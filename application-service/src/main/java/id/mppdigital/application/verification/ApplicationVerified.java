package id.mppdigital.application.verification;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code id.mppdigital.application.verified.v1}.
 *
 * @param status in which it stays
 */
record ApplicationVerified(
        ApplicationId applicationId,
        String registrationNumber,
        String citizenId,
        String mall,
        String agency,
        BilingualText agencyName,
        Application.ServiceRef service,
        ApplicationStatus status,
        @Nullable String stage,
        List<VerificationSettled.Field> fields,
        Instant begunAt,
        Instant at) {
    static Change.Event of(Application now, VerificationSettled settled) {
        var data = new ApplicationVerified(
                now.id(),
                now.registrationNumber(),
                now.citizenId(),
                now.mall(),
                now.agency().code(),
                now.agency().name(),
                now.service(),
                now.status(),
                now.stage(),
                settled.fields(),
                now.begunAt(),
                now.updatedAt());
        return new Change.Event("id.mppdigital.application.verified.v1", data);
    }
}
