package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.documents.Document;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the agency that was asked one correction. Each look stands in the citizen's ledger, in the transaction that shows
 * it. Evidence is there as long as nobody has answered: afterwards it is needed for nothing.
 */
@Component
class ReadCorrection {
    private final CitizenKeys keys;
    private final AskedCorrections corrections;
    private final AttachedEvidence attached;
    private final Citizens citizens;
    private final DataUses uses;

    ReadCorrection(
            CitizenKeys keys,
            AskedCorrections corrections,
            AttachedEvidence attached,
            Citizens citizens,
            DataUses uses) {
        this.keys = keys;
        this.corrections = corrections;
        this.attached = attached;
        this.citizens = citizens;
        this.uses = uses;
    }

    record Shown(Correction correction, Citizen citizen, List<Document> evidence) {}

    /** @throws Problem 404 when there is none, another agency was asked, or its citizen is erased */
    @Transactional
    public Shown read(UUID id, Caller caller) {
        var shown = find(id, caller);
        record(
                shown,
                caller,
                DataUse.Action.DATA_READ,
                shown.correction().subject().fact().key());
        return shown;
    }

    /** @throws Problem 404 when it is not this correction's evidence, was deleted, or the correction has ended */
    @Transactional
    public Document evidence(UUID id, UUID document, Caller caller) {
        return evidence(find(id, caller), document);
    }

    /** The same, as it is handed out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void evidenceGiven(UUID id, UUID document, Caller caller) {
        var shown = find(id, caller);
        evidence(shown, document);
        record(shown, caller, DataUse.Action.DOCUMENT_FETCHED, "documents/" + document);
    }

    private static Document evidence(Shown shown, UUID document) {
        return shown.evidence().stream()
                .filter(each -> each.id().equals(document))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("dokumen", "document"));
    }

    private Shown find(UUID id, Caller caller) {
        var agency = caller.claim("agency").orElse("");
        return corrections
                .askedOf(agency, id)
                .filter(correction -> keys.hold(correction.account()))
                .flatMap(correction -> citizens.find(correction.account())
                        .map(citizen -> new Shown(correction, citizen, evidence(correction))))
                .orElseThrow(() -> Problem.notFound("perbaikan", "correction"));
    }

    private List<Document> evidence(Correction correction) {
        return correction.state().status() == Correction.Status.ASKED
                ? attached.of(correction.subject().request())
                : List.of();
    }

    private void record(Shown shown, Caller caller, DataUse.Action action, String source) {
        var reader = caller.has("agency-officer")
                ? new DataUse.Reader(DataUse.Reader.Role.OFFICER, caller.subject())
                : new DataUse.Reader(DataUse.Reader.Role.AGENCY, caller.client());
        uses.record(
                shown.citizen().id(),
                action,
                Purpose.CORRECTION,
                new DataUse.Recipient(shown.correction().subject().agency(), CorrectionEvents.LAWS),
                List.of(source),
                new DataUse.Context(null, null, null, reader));
    }
}
