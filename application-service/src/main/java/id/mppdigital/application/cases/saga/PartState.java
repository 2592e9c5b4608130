package id.mppdigital.application.cases.saga;

import id.mppdigital.application.status.ApplicationStatus;
import java.util.Optional;

/** How far a part of a case is. */
public enum PartState {
    /** For the parts that it depends on. */
    WAITING,
    /** Will be filed as soon as the service takes it. */
    READY,
    /** The citizen is asked for what only became known now. */
    ASKS,
    /** A part that it depends on was refused: the citizen decides whether it goes on without. */
    UNDECIDED,
    /** An application is under way. */
    FILED,
    /** Its product is there. */
    GRANTED,
    /** Its application was rejected, withdrawn or has expired. */
    REFUSED,
    /** Never filed, and never will be. */
    STOPPED;

    /** What an application's status means for its part; empty while nothing is decided. */
    static Optional<PartState> of(ApplicationStatus status) {
        return switch (status) {
            case ISSUED, COMPLETED, DEEMED_GRANTED -> Optional.of(GRANTED);
            case REJECTED, WITHDRAWN, EXPIRED -> Optional.of(REFUSED);
            case DRAFT, SUBMITTED, RECEIVED, IN_REVIEW, CORRECTION_REQUESTED, AWAITING_PAYMENT, PAID, APPROVED ->
                Optional.empty();
        };
    }

    public boolean isUnfiled() {
        return this == WAITING || this == READY || this == ASKS || this == UNDECIDED;
    }

    /** It may wait for ever: for its citizen, or for a service that stays closed. */
    boolean waitsInVain() {
        return this == READY || this == ASKS || this == UNDECIDED;
    }

    boolean isEnded() {
        return this == GRANTED || isLost();
    }

    /** Its product will never be there. */
    boolean isLost() {
        return this == REFUSED || this == STOPPED;
    }
}
