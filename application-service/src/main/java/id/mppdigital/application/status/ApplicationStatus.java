package id.mppdigital.application.status;

import static java.util.Set.of;

import java.util.Optional;
import java.util.Set;

/**
 * The status of an application, the same for every agency.
 *
 * <p>RECEIVED and IN_REVIEW are markers: an agency that decides at once may leave them out, and can't send them later.
 * An agency leaves AWAITING_PAYMENT only by PAID or REJECTED. Only an ISSUED application becomes COMPLETED.
 */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
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
    DEEMED_GRANTED;

    /** The statuses that this actor may move an application to from here. */
    public Set<ApplicationStatus> next(Actor actor) {
        return switch (actor) {
            case AGENCY, OFFICER -> nextByAgency();
            case CITIZEN -> nextByCitizen();
            case SYSTEM -> nextBySystem();
        };
    }

    public boolean isFinal() {
        return switch (this) {
            case COMPLETED, REJECTED, WITHDRAWN, EXPIRED, DEEMED_GRANTED -> true;
            default -> false;
        };
    }

    /** Who has to act; nobody in a final status. */
    public Optional<Side> waitingFor() {
        return switch (this) {
            case DRAFT, CORRECTION_REQUESTED, AWAITING_PAYMENT -> Optional.of(Side.CITIZEN);
            case SUBMITTED, RECEIVED, IN_REVIEW, PAID, APPROVED, ISSUED -> Optional.of(Side.AGENCY);
            case COMPLETED, REJECTED, WITHDRAWN, EXPIRED, DEEMED_GRANTED -> Optional.empty();
        };
    }

    /** Whether the product is still to come, and the agency has to act for it. */
    public boolean awaitsAgency() {
        return awaitsProduct() && waitingFor().filter(Side.AGENCY::equals).isPresent();
    }

    /** Whether the citizen still waits for the product. */
    public boolean awaitsProduct() {
        return this != DRAFT && this != ISSUED && !isFinal();
    }

    private Set<ApplicationStatus> nextByAgency() {
        return switch (this) {
            case SUBMITTED -> of(RECEIVED, IN_REVIEW, CORRECTION_REQUESTED, AWAITING_PAYMENT, APPROVED, REJECTED);
            case RECEIVED -> of(IN_REVIEW, CORRECTION_REQUESTED, AWAITING_PAYMENT, APPROVED, REJECTED);
            case IN_REVIEW -> of(CORRECTION_REQUESTED, AWAITING_PAYMENT, APPROVED, REJECTED);
            // An agency may take its request back, or give up waiting for the correction.
            case CORRECTION_REQUESTED -> of(IN_REVIEW, REJECTED);
            case AWAITING_PAYMENT -> of(PAID, REJECTED);
            case PAID -> of(APPROVED, REJECTED);
            case APPROVED -> of(ISSUED);
            case ISSUED -> of(COMPLETED);
            case DRAFT, COMPLETED, REJECTED, WITHDRAWN, EXPIRED, DEEMED_GRANTED -> of();
        };
    }

    private Set<ApplicationStatus> nextByCitizen() {
        return switch (this) {
            case DRAFT -> of(SUBMITTED);
            case CORRECTION_REQUESTED -> of(IN_REVIEW, WITHDRAWN);
            case SUBMITTED, RECEIVED, IN_REVIEW, AWAITING_PAYMENT, PAID -> of(WITHDRAWN);
            case APPROVED, ISSUED, COMPLETED, REJECTED, WITHDRAWN, EXPIRED, DEEMED_GRANTED -> of();
        };
    }

    /** Whatever is open is withdrawn when its citizen was erased: nobody is left whom an outcome is owed. */
    private Set<ApplicationStatus> nextBySystem() {
        return switch (this) {
            // The citizen did not do in time what the agency asked for.
            case CORRECTION_REQUESTED, AWAITING_PAYMENT -> of(EXPIRED, WITHDRAWN);
            // The agency did not decide in time: then the application counts as granted (UU 30/2014 art. 53).
            case SUBMITTED, RECEIVED, IN_REVIEW, PAID -> of(DEEMED_GRANTED, WITHDRAWN);
            case APPROVED -> of(WITHDRAWN);
            default -> of();
        };
    }
}
