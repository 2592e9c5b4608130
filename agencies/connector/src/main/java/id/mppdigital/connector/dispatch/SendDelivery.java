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
    private static final Answer TOO_LATE = new Answer.Unreachable("time-limit");

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

    /**
     * Whatever happens during the call is an answer, so that every claim is settled: only a database that is away leaves a
     * delivery to its lease. The guard is told before the answer is recorded: a database in trouble opens no breakers.
     */
    void send(Claim claim, EndpointGuard guard) {
        var startedAt = clock.instant();
        long started = System.nanoTime();
        var answer = answer(claim);
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

    private Answer answer(Claim claim) {
        try {
            return call(claim);
        } catch (RuntimeException | Error e) { // also when memory is short: the delivery's try is over all the same
            log.error("the call for delivery {} broke", claim.delivery().id(), e);
            return new Answer.Broken("broken-call");
        }
    }

    private Answer call(Claim claim) {
        var heard = new CompletableFuture<Answer>();
        var limiter = guards.limiter(claim.delivery().agency(), claim.endpoint());
        boolean ended = calls.within(limiter, () -> webhooks.call(claim.delivery(), claim.endpoint(), heard::complete));
        var answer = heard.getNow(TOO_LATE);
        // A status may have been heard although the body didn't end; whatever else is heard then is only how the call
        // was
        // cut off.
        return ended || answer instanceof Answer.Answered ? answer : TOO_LATE;
    }
}
