package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.telling.FactNames;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells a citizen what becomes of a correction that they did not ask for, and of any that is late. What is held, claimed
 * and answered is read in the app; no message has it.
 */
@Component
class CorrectionNews {
    private static final String TOPIC = "mpp.rights";
    private static final String TYPE = "id.mppdigital.citizen.correction-changed.v1";

    private final FactNames names;
    private final Outbox outbox;

    CorrectionNews(FactNames names, Outbox outbox) {
        this.names = names;
        this.outbox = outbox;
    }

    enum Change {
        /** Two registers disagree, and the agency that keeps one of them was asked to look. */
        ASKED,
        /** The time of the law is over, and the agency has not answered. */
        LATE,
        CORRECTED,
        KEPT
    }

    /** Data of {@code id.mppdigital.citizen.correction-changed.v1}. */
    record CorrectionChanged(
            UUID noticeId,
            UUID correctionId,
            String number,
            String citizenId,
            Change change,
            Wording fact,
            Instant askedAt,
            Instant dueAt) {}

    void asked(Correction correction) {
        if (correction.isByRegisters()) {
            tell(correction, Change.ASKED);
        }
    }

    /** The answer to the citizen's own request is told as that of the request. */
    void answered(Correction correction) {
        if (correction.isByRegisters()) {
            tell(correction, Change.valueOf(correction.state().status().name()));
        }
    }

    private void tell(Correction correction, Change change) {
        var state = correction.state();
        outbox.append(event(
                new Told(
                        correction.id(),
                        correction.number(),
                        correction.account(),
                        correction.subject().fact(),
                        state.askedAt(),
                        state.dueAt()),
                change));
    }

    /** What a message says of a correction. */
    record Told(UUID id, String number, String account, FactSource fact, Instant askedAt, Instant dueAt) {}

    NewEvent event(Told told, Change change) {
        var notice = Ids.next();
        var data = new CorrectionChanged(
                notice,
                told.id(),
                told.number(),
                told.account(),
                change,
                names.of(told.fact()),
                told.askedAt(),
                told.dueAt());
        return new NewEvent(TOPIC, TYPE, notice.toString(), 1, data);
    }
}
