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

    /**
     * @throws Problem 404; 409 {@code breach-approved} when it was approved before, which changes nothing; 409
     *     {@code breach-goes-on} before its period is over; 403 {@code breach-of-oneself} by somebody who is named in it
     */
    @Transactional
    public void approve(UUID id, String officer) {
        var breach = breaches.find(id).orElseThrow(() -> Problem.notFound("kebocoran", "breach"));
        var now = clock.instant();
        if (breach.scope().readers().contains(officer)) {
            throw Problem.of(CitizenRefusal.BREACH_OF_ONESELF);
        }
        if (breach.scope().until().isAfter(now)) {
            throw Problem.of(CitizenRefusal.BREACH_GOES_ON);
        }
        if (!breaches.approve(id, new Breach.Approval(officer, now))) {
            throw Problem.of(CitizenRefusal.BREACH_APPROVED);
        }
        touched.keep(id, breach.scope());
    }
}
