package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.webhook.Answer;
import id.mppdigital.connector.webhook.Webhooks;
import id.mppdigital.platform.work.Claimed;
import id.mppdigital.platform.work.Worked;
import id.mppdigital.platform.work.Worker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends one claimed delivery. No transaction is open during the call. */
@Component
class SendDelivery implements Worker<Outgoing> {
    private static final Logger log = LoggerFactory.getLogger(SendDelivery.class);
    private static final Answer TOO_LATE = new Answer.Unreachable("time-limit");

    private final Webhooks webhooks;
    private final EndpointGuards guards;
    private final Verdicts verdicts;
    private final SettleDelivery settlement;
    private final TimedCalls calls;
    private final Clock clock;

    SendDelivery(
            Webhooks webhooks,
            EndpointGuards guards,
            Verdicts verdicts,
            SettleDelivery settlement,
            TimedCalls calls,
            Clock clock) {
        this.webhooks = webhooks;
        this.guards = guards;
        this.verdicts = verdicts;
        this.settlement = settlement;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Outgoing read(ResultSet row) throws SQLException {
        return Outgoing.read(row);
    }

    /**
     * Whatever happens during the call is an answer. The guard is told before the answer is recorded: a database in
     * trouble opens no breakers.
     */
    @Override
    public Worked work(Claimed<Outgoing> claimed) {
        var outgoing = claimed.item();
        var startedAt = clock.instant();
        long started = System.nanoTime();
        var answer = answer(outgoing);
        var duration = Duration.ofNanos(System.nanoTime() - started);
        guards.guard(outgoing.delivery().agency()).answered(answer, duration);
        var attempt = new Attempt(outgoing.delivery(), startedAt, duration, answer);
        var status = new HashMap<String, @Nullable Object>();
        status.put("status", attempt.status());
        return new Worked(verdicts.of(answer), status, settled -> settlement.settle(attempt, settled));
    }

    private Answer answer(Outgoing outgoing) {
        try {
            return call(outgoing);
        } catch (RuntimeException | Error e) { // also when memory is short: the delivery's try is over all the same
            log.error("the call for delivery {} broke", outgoing.delivery().id(), e);
            return new Answer.Broken("broken-call");
        }
    }

    private Answer call(Outgoing outgoing) {
        var heard = new CompletableFuture<Answer>();
        var limiter = guards.limiter(outgoing.delivery().agency(), outgoing.endpoint());
        boolean ended =
                calls.within(limiter, () -> webhooks.call(outgoing.delivery(), outgoing.endpoint(), heard::complete));
        var answer = heard.getNow(TOO_LATE);
        // A status may have been heard although the body didn't end; whatever else is heard then is only how
        // the call was cut off.
        return ended || answer instanceof Answer.Answered ? answer : TOO_LATE;
    }
}
