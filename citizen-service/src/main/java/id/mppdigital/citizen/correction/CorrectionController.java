package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.holder.Deed;
import id.mppdigital.citizen.holder.Holders;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Corrections at agencies: how they stand, for the citizen; what came of one, from the agency that was asked. */
@RestController
class CorrectionController {
    private final Holders holders;
    private final AskedCorrections corrections;
    private final AnswerCorrection answerCorrection;

    CorrectionController(Holders holders, AskedCorrections corrections, AnswerCorrection answerCorrection) {
        this.holders = holders;
        this.corrections = corrections;
        this.answerCorrection = answerCorrection;
    }

    /**
     * One correction, for its citizen.
     *
     * @param number by which the agency knows it
     * @param fact what is to be corrected
     * @param held what the register says; null where that is not known here
     * @param claimed what it should say
     * @param from whose word that is: a fact of another register, or {@code citizen}
     * @param request the request for a right that it came with; null where two registers disagree
     * @param dueAt by when the agency has to answer
     * @param answer the agency's words; null until it has answered
     */
    record Shown(
            UUID id,
            String number,
            String fact,
            String agency,
            @Nullable JsonNode held,
            JsonNode claimed,
            String from,
            @Nullable UUID request,
            Correction.Status status,
            Instant askedAt,
            Instant dueAt,
            @Nullable Instant answeredAt,
            @Nullable String answer) {
        static Shown of(Correction correction) {
            var subject = correction.subject();
            var claim = correction.claim();
            var reply = correction.reply();
            return new Shown(
                    correction.id(),
                    correction.number(),
                    subject.fact().key(),
                    subject.agency(),
                    claim.held(),
                    claim.claimed(),
                    claim.from(),
                    subject.request(),
                    correction.state().status(),
                    correction.state().askedAt(),
                    correction.state().dueAt(),
                    reply == null ? null : reply.at(),
                    reply == null ? null : reply.reason());
        }
    }

    /**
     * Lists what agencies were asked to correct in their registers, newest first, with what came of it.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; both ledgers say so
     */
    @GetMapping("/citizens/v1/me/corrections")
    @PreAuthorize("hasRole('citizen')")
    Page<Shown> mine(
            Caller caller,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID onBehalfOf) {
        var before = after == null ? null : Cursor.decode(after).uuid(0);
        var found = holders
                .look(
                        caller,
                        onBehalfOf,
                        Deed.READ_CORRECTIONS,
                        holder -> corrections.of(holder.accounts(), before, Page.limit(limit) + 1))
                .stream()
                .map(Shown::of)
                .toList();
        return Page.of(found, limit, each -> Cursor.of(each.id()));
    }

    /** Which answers there are. */
    enum Outcome {
        CORRECTED,
        KEPT
    }

    /**
     * @param outcome CORRECTED, or KEPT where the register is right
     * @param reason for the citizen, in plain words
     * @param value only with CORRECTED: what the register says now; what was claimed without it
     */
    record Answer(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable JsonNode value) {
        AnswerCorrection.Given given() {
            return new AnswerCorrection.Given(Correction.Status.valueOf(outcome.name()), reason.strip(), value);
        }
    }

    record Answered(
            UUID id,
            String number,
            Correction.Status status,
            @Nullable Instant answeredAt) {}

    /**
     * Answers a correction, for the agency that was asked: by its system, or by an officer at its desk. The first
     * answer counts; the same one may be repeated.
     *
     * @param id of the correction, as the webhook {@code register.correction-asked} names it
     */
    @PostMapping("/citizens/v1/corrections/{id}/answer")
    @PreAuthorize("hasAnyRole('agency-client', 'agency-officer')")
    Answered answerCorrection(Caller caller, @PathVariable UUID id, @Valid @RequestBody Answer answer) {
        var answered = answerCorrection.answer(id, caller, answer.given());
        var reply = answered.reply();
        return new Answered(
                answered.id(), answered.number(), answered.state().status(), reply == null ? null : reply.at());
    }
}
