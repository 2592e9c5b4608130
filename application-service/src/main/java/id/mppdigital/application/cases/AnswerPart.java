package id.mppdigital.application.cases;

import id.mppdigital.application.cases.saga.CaseParts;
import id.mppdigital.application.cases.saga.CaseParts.Kept;
import id.mppdigital.application.cases.saga.CaseProgress;
import id.mppdigital.application.cases.saga.CaseRows;
import id.mppdigital.application.cases.saga.PartMoves;
import id.mppdigital.application.cases.saga.PartState;
import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.dossier.DossierAssembly;
import id.mppdigital.application.dossier.Earlier;
import id.mppdigital.application.dossier.Handover;
import id.mppdigital.application.dossier.Handover.HandedDocument;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.IdempotencyKeys;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.signed.UsedAttestations;
import id.mppdigital.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The citizen gives what a part asks for; its dossier is then checked as a whole, and the part filed. */
@Component
class AnswerPart {
    private final IdempotencyKeys keys;
    private final CaseRows rows;
    private final CaseParts parts;
    private final PartMoves moves;
    private final Catalogue catalogue;
    private final DossierAssembly assembly;
    private final UsedAttestations attestations;
    private final CaseProgress progress;

    AnswerPart(
            IdempotencyKeys keys,
            CaseRows rows,
            CaseParts parts,
            PartMoves moves,
            Catalogue catalogue,
            DossierAssembly assembly,
            UsedAttestations attestations,
            CaseProgress progress) {
        this.keys = keys;
        this.rows = rows;
        this.parts = parts;
        this.moves = moves;
        this.catalogue = catalogue;
        this.assembly = assembly;
        this.attestations = attestations;
        this.progress = progress;
    }

    /**
     * The body of {@code POST …/parts/{code}/answers}: what the part asks for, and nothing else.
     *
     * @param answers by field of the service's form
     * @param attestation of a prefill of that form
     */
    record Answers(
            @NotNull Map<String, JsonNode> answers,
            @Nullable @Size(max = 65_536) String attestation,
            @NotNull @Size(max = 50) List<@NotNull @Valid HandedDocument> documents) {
        private Handover handover() {
            return new Handover(answers, attestation, documents);
        }
    }

    /** @throws Problem 404 {@code not-found}; 409 {@code part-not-asking}, {@code attestation-used}; 422 as for a correction */
    @Transactional
    public void answer(UUID id, String citizenId, String code, IdempotencyKey key, Answers answers) {
        if (keys.claim("case " + id + " " + code + " " + citizenId, key, answers, id)
                .isPresent()) {
            return;
        }
        rows.lock(id, citizenId);
        var part = parts.of(id).find(code).orElseThrow(CaseRows::unknown);
        if (part.state() != PartState.ASKS) {
            throw Problem.of(ApplicationRefusal.PART_NOT_ASKING);
        }
        complete(parts.kept(part.id()).orElseThrow(), answers);
        progress.advance(id, table -> table.with(code, PartState.READY));
    }

    private void complete(Kept kept, Answers answers) {
        var target = kept.target();
        var service = catalogue.filedUnder(target.service(), target.version());
        var asked = kept.asks();
        var open = asked == null ? null : new Earlier.Open(asked.fields(), asked.documents());
        var earlier = new Earlier(parts.open(kept), open);
        var assembled = assembly.correct(target.citizenId(), service, earlier, answers.handover());
        attestations.use(assembled.attestation(), target.mall(), "/attestation");
        moves.keep(kept, assembled.dossier());
    }
}
