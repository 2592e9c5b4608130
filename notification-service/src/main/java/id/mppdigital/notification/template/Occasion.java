package id.mppdigital.notification.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a citizen is told about: the two acts of filing, the statuses that change something for them, and what
 * registers said later about answers that they could not be asked about; what concerns their rights over their data; and
 * what comes of a life event.
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
    /** The same, of what the reader asked as a parent for a child. */
    CHILDS_RIGHT_FULFILLED,
    CHILDS_RIGHT_REFUSED,
    /** Data of the citizen got to somebody who had no right to them. */
    BREACH_NOTICE,
    /** Two registers disagree about the citizen, and the agency that keeps one of them was asked to look. */
    CORRECTION_ASKED,
    /** An agency has let the time for a correction pass. */
    CORRECTION_LATE,
    /** The agency has corrected its register, or keeps what it says. */
    CORRECTION_ANSWERED,
    /** Where an application stands that its reader filed for somebody else. */
    FOLLOWED,
    /** A part of a life event asks for what only became known now. */
    CASE_ASKS,
    /** Its agency has let its deadline pass. */
    CASE_LATE,
    /** Its agency has let its deadline pass, and the other parts do without it. */
    CASE_LATE_FOLLOWS,
    /** Its product will not come. */
    CASE_REFUSED,
    /** Nothing of a life event is open any more. */
    CASE_ENDED;

    /** Whether it is about one of the citizen's applications. */
    public boolean isOfApplication() {
        return compareTo(FACTS_NOT_VERIFIED) <= 0;
    }

    /** Whether it is about a life event that the citizen has submitted. */
    public boolean isOfCase() {
        return compareTo(CASE_ASKS) >= 0;
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
