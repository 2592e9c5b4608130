package id.mppdigital.citizen.rights.answer;

import static java.util.Objects.requireNonNull;

import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.dispute.Dispute;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.citizen.documents.Document;
import id.mppdigital.citizen.documents.Documents;
import id.mppdigital.citizen.identity.Citizen;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.rights.RightsRequest;
import id.mppdigital.citizen.rights.RightsRequests;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the data officer one request. Each look stands in the citizen's ledger, in the transaction that shows it. Of one
 * that has ended only what was said then is shown: today's facts and files are needed for no judgement any more.
 */
@Component
class ReadRequest {
    /**
     * What the data officer needs to judge it.
     *
     * @param held of the fact, while the request is open
     * @param documents the evidence that is there still, while the request is open
     */
    record Shown(RightsRequest request, Dispute dispute, Citizen citizen, List<Fact> held, List<UUID> documents) {}

    private final CitizenKeys keys;
    private final RightsRequests requests;
    private final Disputes disputes;
    private final Citizens citizens;
    private final Attributes attributes;
    private final Documents documents;
    private final DataUses uses;

    ReadRequest(
            CitizenKeys keys,
            RightsRequests requests,
            Disputes disputes,
            Citizens citizens,
            Attributes attributes,
            Documents documents,
            DataUses uses) {
        this.keys = keys;
        this.requests = requests;
        this.disputes = disputes;
        this.citizens = citizens;
        this.attributes = attributes;
        this.documents = documents;
        this.uses = uses;
    }

    /** @throws Problem 404 when there is none, or its citizen is erased */
    @Transactional
    public Shown read(UUID id, Caller officer) {
        var shown = find(id);
        var source = shown.dispute().topic();
        record(shown, officer, List.of(source.isAboutFact() ? source.subject() : "rights/" + source.kind()));
        return shown;
    }

    /** @throws Problem 404 when the document is not evidence of this request, was deleted, or the request has ended */
    @Transactional
    public Document evidence(UUID id, UUID document) {
        return Optional.of(document)
                .filter(find(id).documents()::contains)
                .flatMap(documents::find)
                .orElseThrow(() -> Problem.notFound("dokumen", "document"));
    }

    /** The same, as it is handed out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void evidenceGiven(UUID id, UUID document, Caller officer) {
        evidence(id, document);
        record(find(id), officer, List.of("documents/" + document));
    }

    private Shown find(UUID id) {
        return requests.find(id)
                .filter(request -> keys.hold(requireNonNull(request.account())))
                .flatMap(request ->
                        citizens.find(requireNonNull(request.account())).map(citizen -> shown(request, citizen)))
                .orElseThrow(() -> Problem.notFound("permintaan", "request"));
    }

    private Shown shown(RightsRequest request, Citizen citizen) {
        var dispute = disputes.of(List.of(request.id())).get(request.id());
        if (dispute == null) {
            throw Problem.notFound("permintaan", "request");
        }
        if (!request.isOpen()) {
            return new Shown(request, dispute, citizen, List.of(), List.of());
        }
        var held = attributes.of(citizen.accounts()).stream()
                .filter(fact -> fact.source().key().equals(dispute.topic().subject()))
                .toList();
        var evidence = dispute.content().documents().stream()
                .filter(id -> documents.find(id).isPresent())
                .toList();
        return new Shown(request, dispute, citizen, held, evidence);
    }

    private void record(Shown shown, Caller officer, List<String> sources) {
        uses.record(
                shown.citizen().id(),
                DataUse.Action.DATA_READ,
                Purpose.RIGHT_HANDLED,
                new DataUse.Recipient(officer.client(), List.of("UU 27/2022 Pasal 6–11")),
                sources,
                new DataUse.Context(
                        null, null, null, new DataUse.Reader(DataUse.Reader.Role.OFFICER, officer.subject())));
    }
}
