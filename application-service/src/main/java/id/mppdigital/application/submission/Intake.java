package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.DossierAssembly;
import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.dossier.Handover;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.platform.sealing.Sealing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what a citizen hands in: checks it as a whole, seals it, and keeps it with the change that brought it. */
@Component
class Intake {
    private final DossierAssembly assembly;
    private final Dossiers dossiers;
    private final Sealing sealing;

    Intake(DossierAssembly assembly, Dossiers dossiers, Sealing sealing) {
        this.assembly = assembly;
        this.dossiers = dossiers;
        this.sealing = sealing;
    }

    /**
     * A dossier that was accepted.
     *
     * @param sealed for the agency, citizen-service and this service (JWE)
     */
    record HandedIn(Dossier dossier, Map<String, Object> sealed) {}

    HandedIn first(Applicant applicant, Offer offer, Handover handover) {
        return sealed(assembly.assemble(applicant.citizenId(), offer.service(), handover), offer.agency());
    }

    HandedIn correction(Application application, ServiceVersion service, Offer.Agency agency, Handover handover) {
        var earlier = dossiers.latest(application.id().value());
        return sealed(assembly.correct(application.citizenId(), service, earlier, handover), agency);
    }

    private HandedIn sealed(Dossier dossier, Offer.Agency agency) {
        return new HandedIn(dossier, dossiers.seal(dossier, agency));
    }

    /** Who signed in, for citizen-service alone; nothing when the sign-in doesn't say who that is. */
    @Nullable
    Map<String, Object> sealed(Applicant.Person person) {
        return person.isKnown() ? sealing.seal(person, "citizen-service") : null;
    }

    void keep(Application application, HandedIn handedIn) {
        dossiers.add(application.id().value(), application.sequence(), handedIn.sealed());
    }
}
