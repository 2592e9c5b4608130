package id.mppdigital.application.tracking;

import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.DossierDocument;
import id.mppdigital.application.dossier.Provenance;
import id.mppdigital.application.lifecycle.Actor;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.ApplicationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Everything that those involved may know of an application.
 *
 * @param next where the caller may move it from here
 */
record ApplicationDetail(
        ApplicationId id,
        String registrationNumber,
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
        Map<String, JsonNode> answers,
        Map<String, Provenance> provenance,
        List<DossierDocument> documents) {

    static ApplicationDetail of(Application application, Dossier dossier, Actor reader) {
        return new ApplicationDetail(
                application.id(),
                application.registrationNumber(),
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
                dossier.answers(),
                dossier.provenance(),
                dossier.documents());
    }
}
