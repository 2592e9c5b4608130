package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.webhook.Answer;
import id.mppdigital.connector.webhook.Webhooks;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends one claimed delivery and records what came of it. No transaction is open during the call. */
@Component
class SendDelivery {
    private static final Logger log = LoggerFactory.getLogger(SendDelivery.class);

    private final Webhooks webhooks;
    private final EndpointGuards guards;
    private final Verdicts verdicts;
    private final Outcomes outcomes;
    private final DeliveryMetrics metrics;
    private final TimedCalls calls;
    private final Clock clock;

    SendDelivery(
            Webhooks webhooks,
            EndpointGuards guards,
            Verdicts verdicts,
            Outcomes outcomes,
            DeliveryMetrics metrics,
            TimedCalls calls,
            Clock clock) {
        this.webhooks = webhooks;
        this.guards = guards;
        this.verdicts = verdicts;
        this.outcomes = outcomes;
        this.metrics = metrics;
        this.calls = calls;
        this.clock = clock;
    }

    /** The answer is told to the guard before it is recorded, so that a database in trouble doesn't open breakers. */
    void send(Claim claim, EndpointGuard guard) {
        var startedAt = clock.instant();
        long started = System.nanoTime();
        Answer answer;
        try {
            answer = call(claim);
        } catch (RuntimeException
                | Error e) { // whatever it was: a permit that is kept would be lost to the agency for good
            guard.abandoned();
            throw e;
        }
        var duration = Duration.ofNanos(System.nanoTime() - started);
        guard.answered(answer, duration);
        var attempt = new Attempt(claim, startedAt, duration, answer);
        var verdict = verdicts.of(claim, answer, clock.instant());
        if (outcomes.record(attempt, verdict)) {
            metrics.count(attempt, verdict);
        } else {
            log.warn(
                    "lost the lease on delivery {} while sending it",
                    claim.delivery().id());
        }
    }

    private Answer call(Claim claim) {
        var heard = new CompletableFuture<Answer>();
        var limiter = guards.limiter(claim.delivery().agency(), claim.endpoint());
        if (!calls.within(limiter, () -> webhooks.call(claim.delivery(), claim.endpoint(), heard::complete))) {
            log.debug("delivery {} ran into its time limit", claim.delivery().id());
        }
        // The status may have been heard although the body didn't end.
        return heard.getNow(new Answer.Unreachable("time-limit"));
    }
}
