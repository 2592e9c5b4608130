package id.mppdigital.application.submission;

import id.mppdigital.application.acting.Acting;
import id.mppdigital.application.acting.Action;
import id.mppdigital.application.acting.Statements;
import id.mppdigital.application.catalog.Offer;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.DossierAssembly;
import id.mppdigital.application.dossier.DossierAssembly.Assembled;
import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.dossier.Earlier;
import id.mppdigital.application.dossier.Handover;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.signed.OneUse;
import id.mppdigital.application.signed.UsedAttestations;
import id.mppdigital.application.timeline.Timeline;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.sealing.Sealing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a citizen's submission as a whole, seals it, and stores it with its change. */
@Component
class Intake {
    private final DossierAssembly assembly;
    private final Dossiers dossiers;
    private final Timeline timeline;
    private final Sealing sealing;
    private final Statements statements;
    private final UsedAttestations attestations;

    Intake(
            DossierAssembly assembly,
            Dossiers dossiers,
            Timeline timeline,
            Sealing sealing,
            Statements statements,
            UsedAttestations attestations) {
        this.assembly = assembly;
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.sealing = sealing;
        this.statements = statements;
        this.attestations = attestations;
    }

    /**
     * A dossier that was accepted.
     *
     * @param sealed for the agency, citizen-service and this service (JWE)
     * @param applicant the person who signed in, sealed for citizen-service only; null if the sign-in has no NIK, or
     *     is that of a representative
     * @param acting who acts for the applicant; null where citizens apply for themselves
     * @param attestation that it uses up; null if none, or if that of a case's part was
     */
    record HandedIn(
            Dossier dossier,
            Map<String, Object> sealed,
            @Nullable Map<String, Object> applicant,
            @Nullable Acting acting,
            @Nullable OneUse attestation) {
        HandedIn by(@Nullable Acting representative) {
            return new HandedIn(dossier, sealed, applicant, representative, attestation);
        }

        @Nullable
        String representative() {
            return acting == null ? null : acting.representative().citizenId();
        }
    }

    HandedIn first(Applicant applicant, Offer offer, SubmissionRequest request) {
        var statement = request.representation();
        if (statement == null) {
            return checked(
                    applicant,
                    offer,
                    assembly.assemble(applicant.citizenId(), offer.service(), request.handover()),
                    null);
        }
        var acting = statements.read(
                statement, applicant.citizenId(), offer.service().code(), Action.APPLY);
        var assembled = assembly.assemble(acting.principal().citizenId(), offer.service(), request.handover());
        var named = new Assembled(assembled.dossier().with(acting.named()), assembled.attestation());
        return checked(applicant, offer, named, acting);
    }

    /** The same for a dossier that was checked already. */
    HandedIn checked(Applicant applicant, Offer offer, Assembled assembled, @Nullable Acting acting) {
        var dossier = assembled.dossier();
        // citizen-service knows the principal already; who signed in is another person.
        var person = acting == null ? sealed(applicant.person()) : null;
        return new HandedIn(dossier, dossiers.seal(dossier, offer.agency()), person, acting, assembled.attestation());
    }

    /** @param before the application as it waits for the correction */
    HandedIn correction(Application before, ServiceVersion service, Offer.Agency agency, Handover handover) {
        var earlier = new Earlier(dossiers.latest(before.id().value()), open(timeline.marks(before)));
        var assembled = assembly.correct(before.citizenId(), service, earlier, handover);
        var dossier = assembled.dossier();
        return new HandedIn(dossier, dossiers.seal(dossier, agency), null, null, assembled.attestation());
    }

    /**
     * Who answers a correction request for the applicant; null for the applicant.
     *
     * @throws Problem 403 {@code representation-foreign} when the statement is about another person; and as in {@link
     *     Statements#read}
     */
    @Nullable
    Acting correcting(Application before, String caller, @Nullable String statement) {
        if (statement == null) {
            return null;
        }
        var acting = statements.read(statement, caller, before.service().code(), Action.CORRECT);
        if (!acting.principal().citizenId().equals(before.citizenId())) {
            throw Problem.of(ApplicationRefusal.REPRESENTATION_FOREIGN)
                    .at("/representation", ApplicationRefusal.REPRESENTATION_FOREIGN);
        }
        return acting;
    }

    /** If the agency marked something, nothing else may change. */
    private static Earlier.@Nullable Open open(List<Remarks.Mark> marks) {
        return marks.isEmpty()
                ? null
                : new Earlier.Open(
                        marks.stream()
                                .map(Remarks.Mark::field)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()),
                        marks.stream()
                                .map(Remarks.Mark::document)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
    }

    private @Nullable Map<String, Object> sealed(Applicant.Person person) {
        return person.isKnown() ? sealing.seal(person, "citizen-service") : null;
    }

    /**
     * Comes before all else that the filing stores.
     *
     * @throws Problem 409 {@code attestation-used} when something was filed with it before; 422
     *     {@code attestation-foreign} when the form was filled in for another mall
     */
    void useUp(HandedIn handedIn, String mall) {
        attestations.use(handedIn.attestation(), mall, "/attestation");
    }

    /**
     * @throws Problem 409 {@code representation-used} when the statement was used before; 422
     *     {@code representation-expired} when the power has ended since it was signed
     */
    void keep(Application application, HandedIn handedIn) {
        var acting = handedIn.acting();
        if (acting != null) {
            statements.use(acting, application.id());
        }
        dossiers.add(application.id().value(), application.sequence(), handedIn.sealed());
    }
}
