package id.mppdigital.citizen.breach;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records that the authority was told of a breach. Whoever sent the notice says so; the platform does not send it. */
@Component
class TellAuthority {
    private final Breaches breaches;
    private final Clock clock;

    TellAuthority(Breaches breaches, Clock clock) {
        this.breaches = breaches;
        this.clock = clock;
    }

    /**
     * @param sentAt when the notice was sent
     * @throws Problem 404; 422 for a time that is yet to come, or before the breach was known; 409 {@code authority-told}
     */
    void record(UUID id, String officer, Instant sentAt, String reference) {
        var breach = breaches.find(id).orElseThrow(() -> Problem.notFound("kebocoran", "breach"));
        var now = clock.instant();
        if (sentAt.isAfter(now)) {
            throw wrong(CitizenRefusal.NOT_YET);
        }
        if (sentAt.isBefore(breach.opening().knownAt())) {
            throw wrong(CitizenRefusal.BEFORE_KNOWN);
        }
        if (!breaches.authorityTold(id, new Breach.Told(sentAt, reference, officer, now))) {
            throw Problem.of(CitizenRefusal.AUTHORITY_TOLD);
        }
    }

    private static Problem wrong(CitizenRefusal reason) {
        return Problem.of(PlatformRefusal.INVALID_REQUEST).at(List.of(Problem.Fault.of("/sentAt", reason)));
    }
}
