package id.mppdigital.notification.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a citizen is told about: the two acts of filing, the statuses that change something for them, and what
 * registers said later about answers that they could not be asked about; and what concerns their rights over their data.
 */
public enum Occasion {
    SUBMITTED,
    CORRECTED,
    RECEIVED,
    IN_REVIEW,
    CORRECTION_REQUESTED,
    AWAITING_PAYMENT,
    PAID,
    APPROVED,
    ISSUED,
    COMPLETED,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    DEEMED_GRANTED,
    FACTS_VERIFIED,
    FACTS_DIFFER,
    /** A decision has changed facts of the citizen. */
    FACTS_CHANGED,
    FACTS_NOT_VERIFIED,
    /** What the citizen asked for by the law on personal data was answered. */
    RIGHT_FULFILLED,
    RIGHT_REFUSED,
    /** Data of the citizen got to somebody who had no right to them. */
    BREACH_NOTICE;

    /** Whether it is about one of the citizen's applications. */
    public boolean isOfApplication() {
        return compareTo(FACTS_NOT_VERIFIED) <= 0;
    }

    /**
     * The occasion of moving to a status; none for {@code DRAFT}, for {@code SUBMITTED} (filing has an event of its
     * own) and for a status that this version has no words for.
     */
    public static Optional<Occasion> ofMoveTo(String status) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.compareTo(CORRECTED) > 0 && occasion.compareTo(FACTS_VERIFIED) < 0)
                .filter(occasion -> occasion.name().equals(status))
                .findFirst();
    }

    String resource() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
