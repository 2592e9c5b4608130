package id.mppdigital.application.transition;

import static id.mppdigital.application.refusal.ApplicationRefusal.BILL_NOT_ALLOWED;
import static id.mppdigital.application.refusal.ApplicationRefusal.DOCUMENTS_NOT_ALLOWED;
import static id.mppdigital.application.refusal.ApplicationRefusal.FACTS_NOT_ALLOWED;
import static id.mppdigital.application.refusal.ApplicationRefusal.INVALID_TRANSITION;
import static id.mppdigital.application.refusal.ApplicationRefusal.NOT_IN_FUTURE;
import static id.mppdigital.application.refusal.ApplicationRefusal.STAGE_NOT_ALLOWED;
import static id.mppdigital.application.refusal.ApplicationRefusal.TELL_THE_APPLICANT;
import static id.mppdigital.application.refusal.ApplicationRefusal.TOO_FAR;
import static id.mppdigital.application.refusal.ApplicationRefusal.UNKNOWN_STAGE;

import id.mppdigital.application.bill.Bill;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.lifecycle.Enclosed;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a move must carry: an applicant who is refused or asked for more must be told why, and how to object. */
class MoveRules {
    private static final Duration LONGEST = Duration.ofDays(5 * 366);

    private final List<Problem.Fault> faults = new ArrayList<>();

    private MoveRules() {}

    /**
     * @param service as it was filed under: which stages, fields and documents it has
     * @throws Problem 422 {@code invalid-transition} naming each member that is missing or not allowed
     */
    static void check(Move move, ServiceVersion service, Enclosed enclosed, Instant now) {
        var rules = new MoveRules();
        rules.checkRemarks(move);
        rules.checkStage(move, service.stages());
        rules.faults.addAll(MarkRules.check(move, service));
        rules.checkBill(move, enclosed.bill(), now);
        rules.checkDocuments(move);
        rules.checkFacts(move);
        rules.faults.addAll(enclosed.faults());
        rules.faults.addAll(enclosed.found().faults());
        if (!rules.faults.isEmpty()) {
            throw Problem.of(INVALID_TRANSITION).at(rules.faults);
        }
    }

    private void checkRemarks(Move move) {
        var remarks = move.remarks();
        switch (move.to()) {
            case REJECTED -> {
                require("/reason", remarks.reason());
                require("/legalBasis", remarks.legalBasis());
                require("/appealRoute", remarks.appealRoute());
            }
            case CORRECTION_REQUESTED -> require("/reason", remarks.reason());
            default -> {}
        }
    }

    private void checkStage(Move move, Set<String> stages) {
        if (move.stage() == null) {
            return;
        }
        if (move.to() != ApplicationStatus.IN_REVIEW) {
            refuse("/stage", STAGE_NOT_ALLOWED);
        } else if (!stages.contains(move.stage())) {
            refuse("/stage", UNKNOWN_STAGE);
        }
    }

    private void checkBill(Move move, @Nullable Bill fresh, Instant now) {
        if (move.to() == ApplicationStatus.AWAITING_PAYMENT) {
            require("/bill", move.enclosures().bill());
        } else if (move.enclosures().bill() != null) {
            refuse("/bill", BILL_NOT_ALLOWED);
        }
        if (fresh != null) {
            checkExpiry(fresh.expiresAt(), now);
        }
    }

    private void checkExpiry(Instant expiry, Instant now) {
        if (!expiry.isAfter(now)) {
            refuse("/bill/expiresAt", NOT_IN_FUTURE);
        } else if (expiry.isAfter(now.plus(LONGEST))) {
            refuse("/bill/expiresAt", TOO_FAR);
        }
    }

    private void checkDocuments(Move move) {
        if (move.to() != ApplicationStatus.ISSUED
                && !move.enclosures().receipts().isEmpty()) {
            refuse("/documents", DOCUMENTS_NOT_ALLOWED);
        }
    }

    /** Only who grants an application has found something that holds. */
    private void checkFacts(Move move) {
        var isGranted = move.to() == ApplicationStatus.APPROVED || move.to() == ApplicationStatus.ISSUED;
        if (!isGranted && !move.enclosures().facts().isEmpty()) {
            refuse("/facts", FACTS_NOT_ALLOWED);
        }
    }

    private void require(String pointer, @Nullable Object value) {
        if (value == null) {
            refuse(pointer, TELL_THE_APPLICANT);
        }
    }

    private void refuse(String pointer, Refusal refusal) {
        faults.add(Problem.Fault.of(pointer, refusal));
    }
}
