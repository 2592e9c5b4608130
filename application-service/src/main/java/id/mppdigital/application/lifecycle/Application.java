package id.mppdigital.application.lifecycle;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.problem.Problem;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application (permohonan): the service, the mall and the status. It guards its own transitions.
 *
 * @param agency with its name at filing, as {@code service}
 * @param receiptCode with the registration number it shows anyone the status; null for an application from before
 * @param sequence counts the changes, gapless from 1; the same number orders the timeline and the events
 * @param begunAt when its citizen submitted it: a part of a case may be filed long after the case was submitted
 * @param handling what matters to the agency's desk only
 */
public record Application(
        ApplicationId id,
        String registrationNumber,
        @Nullable String receiptCode,
        String citizenId,
        String mall,
        AgencyRef agency,
        ServiceRef service,
        String channel,
        ApplicationStatus status,
        @Nullable String stage,
        long sequence,
        Instant submittedAt,
        Instant begunAt,
        Instant updatedAt,
        Handling handling) {
    public record AgencyRef(String code, BilingualText name) {}

    public record ServiceRef(String code, int version, BilingualText name) {}

    /**
     * @param dueAt when the service's time limit ends; null without a limit and when nothing is due any more
     * @param assignee the subject of the officer who handles it; the citizen is never told
     */
    public record Handling(
            @Nullable Instant dueAt, @Nullable String assignee) {
        private Handling at(ApplicationStatus status) {
            return status.awaitsProduct() ? this : new Handling(null, assignee);
        }
    }

    /** Whether the application already has the status and stage of the move; a move without a stage fits any stage. */
    public boolean standsAt(Move move) {
        return status == move.to() && (move.stage() == null || move.stage().equals(stage));
    }

    public Set<ApplicationStatus> next(Actor actor) {
        return status.next(actor);
    }

    /**
     * @throws Problem 403 {@code own-application} for an officer who is the applicant
     * @throws IllegalTransition unless the status may follow, or stays the same and the move brings something new
     */
    public Application move(Move move, Instant now) {
        if (move.actor() == Actor.OFFICER && move.by().equals(citizenId)) {
            throw Problem.of(ApplicationRefusal.OWN_APPLICATION);
        }
        if (!isChangeInside(move) && !next(move.actor()).contains(move.to())) {
            throw new IllegalTransition(this, move);
        }
        return changed(move.to(), move.stage(), now, handling.at(move.to()));
    }

    /** After something was learnt about it; its status stays. */
    public Application noted(Instant now) {
        return changed(status, stage, now, handling);
    }

    /** Whether it was refused, and its citizen is there to be told of another decision. */
    public boolean canBeDecidedAnew() {
        var wasRefused = status == ApplicationStatus.REJECTED || status == ApplicationStatus.EXPIRED;
        return wasRefused && !citizenId.equals("erased-" + id);
    }

    /** Nothing follows a final status but this: an objection was agreed to, so the refusal is no decision any more. */
    public Application inReviewAgain(Instant now) {
        return changed(ApplicationStatus.IN_REVIEW, null, now, handling);
    }

    private Application changed(ApplicationStatus to, @Nullable String at, Instant now, Handling handled) {
        return new Application(
                id,
                registrationNumber,
                receiptCode,
                citizenId,
                mall,
                agency,
                service,
                channel,
                to,
                at,
                sequence + 1,
                submittedAt,
                begunAt,
                now,
                handled);
    }

    /** Another step of a review, another bill for the one that expired, another document after the first. */
    private boolean isChangeInside(Move move) {
        if (move.to() != status) {
            return false;
        }
        return switch (status) {
            case IN_REVIEW -> move.stage() != null;
            case AWAITING_PAYMENT -> move.enclosures().bill() != null;
            case ISSUED ->
                !move.enclosures().receipts().isEmpty()
                        || !move.enclosures().facts().isEmpty();
            default -> false;
        };
    }
}
