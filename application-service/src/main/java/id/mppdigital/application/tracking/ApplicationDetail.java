package id.mppdigital.application.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.application.bill.StandingBill;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.DossierDocument;
import id.mppdigital.application.dossier.Provenance;
import id.mppdigital.application.dossier.Representation;
import id.mppdigital.application.issuance.IssuedDocument;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.objection.Objection;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.application.status.Side;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Everything about an application that the citizen and the agency may know.
 *
 * @param receiptCode shows anyone the status; only for the citizen
 * @param next where the caller may move it from here
 * @param waitingFor who has to act; null in a final status
 * @param dueAt when the service's time limit ends, in the time zone of the mall; null without a limit and when nothing
 *     is due any more
 * @param assignee the subject of the officer who handles it; null for nobody, and always null for citizens
 * @param representation who filed it for the applicant; absent where citizens apply for themselves
 * @param objection to the automated decision; absent where there is none
 * @param marks what the agency wants corrected, while it waits for that
 */
record ApplicationDetail(
        ApplicationId id,
        String registrationNumber,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String receiptCode,
        String mall,
        Application.AgencyRef agency,
        Application.ServiceRef service,
        String channel,
        ApplicationStatus status,
        @Nullable String stage,
        long sequence,
        Instant submittedAt,
        Instant updatedAt,
        List<ApplicationStatus> next,
        @Nullable Side waitingFor,
        @Nullable OffsetDateTime dueAt,
        @Nullable String assignee,
        List<Remarks.Mark> marks,
        @Nullable StandingBill bill,
        List<IssuedDocument> issuedDocuments,
        Map<String, JsonNode> answers,
        Map<String, Provenance> provenance,
        List<DossierDocument> documents,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Representation representation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Objection objection) {
    /** What came after the dossier. */
    record Outcome(
            @Nullable OffsetDateTime dueAt,
            List<Remarks.Mark> marks,
            @Nullable StandingBill bill,
            List<IssuedDocument> documents,
            @Nullable Objection objection) {}

    static ApplicationDetail of(Application application, Dossier dossier, Outcome outcome, Actor reader) {
        return new ApplicationDetail(
                application.id(),
                application.registrationNumber(),
                reader == Actor.CITIZEN ? application.receiptCode() : null,
                application.mall(),
                application.agency(),
                application.service(),
                application.channel(),
                application.status(),
                application.stage(),
                application.sequence(),
                application.submittedAt(),
                application.updatedAt(),
                application.next(reader).stream().sorted().toList(),
                application.status().waitingFor().orElse(null),
                outcome.dueAt(),
                reader == Actor.CITIZEN ? null : application.handling().assignee(),
                outcome.marks(),
                outcome.bill(),
                outcome.documents(),
                dossier.answers(),
                dossier.provenance(),
                dossier.documents(),
                dossier.representation(),
                outcome.objection());
    }
}
