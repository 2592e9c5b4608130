package id.mppdigital.citizen.breach;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves a breach's notices: from then on those whom it touched are told, and nothing of it changes any more. */
@Component
class ApproveBreach {
    private final Breaches breaches;
    private final Touched touched;
    private final Clock clock;

    ApproveBreach(Breaches breaches, Touched touched, Clock clock) {
        this.breaches = breaches;
        this.touched = touched;
        this.clock = clock;
    }

    /** @throws Problem 404; 409 {@code breach-approved} when it was approved before, which changes nothing */
    @Transactional
    public void approve(UUID id, String officer) {
        var breach = breaches.find(id).orElseThrow(() -> Problem.notFound("kebocoran", "breach"));
        if (!breaches.approve(id, new Breach.Approval(officer, clock.instant()))) {
            throw Problem.of(CitizenRefusal.BREACH_APPROVED);
        }
        touched.keep(id, breach.scope());
    }
}
