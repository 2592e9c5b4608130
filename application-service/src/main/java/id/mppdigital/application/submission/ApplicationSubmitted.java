package id.mppdigital.application.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Change;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of {@code id.mppdigital.application.submitted.v1} and, with {@code correctedAt}, of {@code corrected.v1}.
 *
 * @param representative the account of who filed or corrected it for the citizen
 * @param begunAt when its citizen submitted it: a part of a case, when the case was
 * @param dueAt when the service's time limit ends; not part of a correction
 * @param documents ids in citizen-service's wallet that the agency may fetch from now on
 * @param applicant who signed in, as a JWE for citizen-service alone; not part of a correction
 * @param sealed the dossier as a JWE (RFC 7516): the only place where the citizen's data travels
 */
record ApplicationSubmitted(
        ApplicationId applicationId,
        String registrationNumber,
        String citizenId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String representative,
        String mall,
        String agency,
        BilingualText agencyName,
        Application.ServiceRef service,
        String channel,
        Instant submittedAt,
        Instant begunAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant dueAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant correctedAt,
        List<UUID> documents,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Object> applicant,
        Map<String, Object> sealed) {
    private static final String SUBMITTED = "id.mppdigital.application.submitted.v1";
    private static final String CORRECTED = "id.mppdigital.application.corrected.v1";

    static ApplicationSubmitted of(Application application, Intake.HandedIn handedIn) {
        boolean isFirst = application.sequence() == 1;
        return new ApplicationSubmitted(
                application.id(),
                application.registrationNumber(),
                application.citizenId(),
                handedIn.representative(),
                application.mall(),
                application.agency().code(),
                application.agency().name(),
                application.service(),
                application.channel(),
                application.submittedAt(),
                application.begunAt(),
                isFirst ? application.handling().dueAt() : null,
                isFirst ? null : application.updatedAt(),
                handedIn.dossier().documentIds(),
                handedIn.applicant(),
                handedIn.sealed());
    }

    Change.Event event() {
        return new Change.Event(correctedAt == null ? SUBMITTED : CORRECTED, this);
    }
}
