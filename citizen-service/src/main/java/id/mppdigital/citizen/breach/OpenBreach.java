package id.mppdigital.citizen.breach;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Opens a breach, once for each key of an officer. */
@Component
class OpenBreach {
    private final Breaches breaches;
    private final Clock clock;

    OpenBreach(Breaches breaches, Clock clock) {
        this.breaches = breaches;
        this.clock = clock;
    }

    /** @param repeated that an earlier call with the key opened it */
    record Outcome(Breach breach, boolean repeated) {}

    /**
     * @throws Problem 422 with every fault; 422 {@code idempotency-key-reused} when the key opened one that says something
     *     else
     */
    Outcome open(String officer, String key, Opened opened) {
        refuseNonsense(opened);
        var opening = new Breach.Opening(officer, clock.instant(), opened.knownAt());
        var breach = Breach.of(Ids.next(), opening, opened.scope(), opened.words());
        if (breaches.add(breach, key)) {
            return new Outcome(breach, false);
        }
        var earlier = breaches.byKey(officer, key).orElseThrow();
        if (!earlier.saysTheSameAs(breach)) {
            throw Problem.of(CitizenRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        return new Outcome(earlier, true);
    }

    private void refuseNonsense(Opened opened) {
        var faults = new ArrayList<Problem.Fault>();
        if (opened.knownAt().isAfter(clock.instant())) {
            faults.add(Problem.Fault.of("/knownAt", CitizenRefusal.NOT_YET));
        }
        if (!opened.from().isBefore(opened.until())) {
            faults.add(Problem.Fault.of("/until", CitizenRefusal.ENDS_BEFORE_BEGIN));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(PlatformRefusal.INVALID_REQUEST).at(faults);
        }
    }
}
