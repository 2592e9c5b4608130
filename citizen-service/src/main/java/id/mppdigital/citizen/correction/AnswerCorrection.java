package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.correction.Correction.Status;
import id.mppdigital.citizen.disagreement.Disagreements;
import id.mppdigital.citizen.identity.Citizens;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.citizen.telling.CorrectFact;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Takes an agency's answer; only the first counts, and the same one may be repeated. What was corrected is forgotten here
 * and asked anew, and told to who was given the older value.
 */
@Component
class AnswerCorrection {
    private final AskedCorrections corrections;
    private final Citizens citizens;
    private final CitizenKeys keys;
    private final Disagreements disagreements;
    private final CorrectFact correct;
    private final CorrectionNews news;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    AnswerCorrection(
            AskedCorrections corrections,
            Citizens citizens,
            CitizenKeys keys,
            Disagreements disagreements,
            CorrectFact correct,
            CorrectionNews news,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.corrections = corrections;
        this.citizens = citizens;
        this.keys = keys;
        this.disagreements = disagreements;
        this.correct = correct;
        this.news = news;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * @param value what the register says now; what was claimed where it is null
     * @param reason for the citizen
     */
    record Given(Status outcome, String reason, @Nullable JsonNode value) {}

    /**
     * @throws Problem 404 when there is none, another agency was asked, or its citizen is erased; 409 {@code
     *     correction-answered} when it was answered otherwise before, or the citizen took it back; 403 {@code
     *     own-request} of an officer's own fact
     */
    @Transactional
    public Correction answer(UUID id, Caller caller, Given given) {
        var agency = caller.claim("agency").orElse("");
        var account = corrections.askedOf(agency, id).map(Correction::account).orElseThrow(AnswerCorrection::unknown);
        // An erasure or another answer was first, or waits.
        if (!keys.lock(List.of(account))) {
            throw unknown();
        }
        var asked = corrections.askedOf(agency, id).orElseThrow(AnswerCorrection::unknown);
        if (asked.state().status() != Status.ASKED) {
            return repeated(asked, given);
        }
        if (isOwn(account, caller)) {
            throw Problem.of(CitizenRefusal.OWN_REQUEST);
        }
        var by = caller.has("agency-officer") ? caller.subject() : caller.client();
        var reply = new Correction.Reply(clock.instant(), by, given.reason());
        corrections.answer(asked, given.outcome(), reply);
        var corrected = given.outcome() == Status.CORRECTED;
        if (corrected) {
            var fact = asked.subject().fact();
            var now = Objects.requireNonNullElse(given.value(), asked.claim().claimed());
            correct.atItsRegister(account, Fact.declared(fact, now, reply.at()));
            disagreements.settle(citizens.accountsOf(account), fact);
        }
        var request = asked.subject().request();
        if (request != null) {
            publisher.publishEvent(new CorrectionAnswered(request, agency, corrected, given.reason()));
        }
        var answered = corrections.askedOf(agency, id).orElseThrow();
        news.answered(answered);
        return answered;
    }

    /** By the account or, where the token names it, by the NIK: officers may have an account for their work alone. */
    private boolean isOwn(String account, Caller caller) {
        return citizens.find(account).stream()
                .anyMatch(citizen -> citizen.accounts().contains(caller.subject())
                        || citizen.nik().digits().equals(caller.claim("nik").orElse(null)));
    }

    private static Correction repeated(Correction asked, Given given) {
        if (asked.state().status() != given.outcome()) {
            throw Problem.of(CitizenRefusal.CORRECTION_ANSWERED);
        }
        return asked;
    }

    private static Problem unknown() {
        return Problem.notFound("perbaikan", "correction");
    }
}
