package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.dossier.DossierAssembly;
import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.IdempotencyKeys;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.ApplicationStatus;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.platform.sealing.Sealing;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A citizen applies: key, application, timeline, dossier and event in one transaction, or none of them. Whoever gets an
 * answer gets it after the commit.
 */
@Component
class SubmitApplication {

    private final IdempotencyKeys keys;
    private final Catalogue catalogue;
    private final DossierAssembly assembly;
    private final RegistrationNumbers numbers;
    private final Applications applications;
    private final ApplicationChanges changes;
    private final Dossiers dossiers;
    private final Sealing sealing;
    private final Clock clock;

    SubmitApplication(
            IdempotencyKeys keys,
            Catalogue catalogue,
            DossierAssembly assembly,
            RegistrationNumbers numbers,
            Applications applications,
            ApplicationChanges changes,
            Dossiers dossiers,
            Sealing sealing,
            Clock clock) {
        this.keys = keys;
        this.catalogue = catalogue;
        this.assembly = assembly;
        this.numbers = numbers;
        this.applications = applications;
        this.changes = changes;
        this.dossiers = dossiers;
        this.sealing = sealing;
        this.clock = clock;
    }

    record Submitted(Application application, boolean replayed) {}

    @Transactional
    Submitted submit(Applicant applicant, IdempotencyKey key, SubmissionRequest request) {
        var id = ApplicationId.next();
        var first = keys.claim("submit " + applicant.citizenId(), key, request, id.value());
        if (first.isPresent()) {
            var scope = new Scope.Own(applicant.citizenId());
            return new Submitted(applications.get(new ApplicationId(first.get()), scope), true);
        }
        return new Submitted(file(id, applicant, request), false);
    }

    private Application file(ApplicationId id, Applicant applicant, SubmissionRequest request) {
        var offer = catalogue.openOffer(request.mall(), request.service(), request.version());
        var dossier = assembly.assemble(applicant.citizenId(), offer.service(), request.handover());
        var sealed = dossiers.seal(dossier, offer.agency());
        var application = register(id, applicant, offer);
        var event = ApplicationSubmitted.of(application, dossier, sealed(applicant.person()), sealed);
        changes.begin(application, move(applicant), ApplicationSubmitted.SUBMITTED, event);
        dossiers.add(id.value(), application.sequence(), sealed);
        return application;
    }

    private @Nullable Map<String, Object> sealed(Applicant.Person person) {
        return person.isKnown() ? sealing.seal(person, "citizen-service") : null;
    }

    private Application register(ApplicationId id, Applicant applicant, Offer offer) {
        // PostgreSQL keeps microseconds: what is answered now must equal what is read later.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Application(
                id,
                numbers.next(offer, now),
                applicant.citizenId(),
                offer.mall(),
                new Application.AgencyRef(offer.agency().code(), offer.agency().name()),
                new Application.ServiceRef(
                        offer.service().code(),
                        offer.service().version(),
                        offer.service().name()),
                catalogue.channelOf(applicant.client()).orElse(applicant.client()),
                ApplicationStatus.SUBMITTED,
                null,
                1,
                now,
                now);
    }

    private static Move move(Applicant applicant) {
        return Move.byCitizen(ApplicationStatus.SUBMITTED, applicant.citizenId(), Remarks.NONE);
    }
}
