package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.webhook.Answer;
import id.mppdigital.connector.webhook.Webhooks;
import id.mppdigital.platform.guard.Guard;
import id.mppdigital.platform.guard.Health;
import id.mppdigital.platform.guard.Outcome.Answered;
import id.mppdigital.platform.guard.Outcome.Reason;
import id.mppdigital.platform.guard.Outcome.Unanswered;
import id.mppdigital.platform.work.Worker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends one claimed delivery. No transaction is open during the call. */
@Component
class SendDelivery implements Worker<Outgoing> {
    private static final Logger log = LoggerFactory.getLogger(SendDelivery.class);
    private static final Answer TOO_LATE = new Answer.Unreachable("time-limit");

    private final Webhooks webhooks;
    private final EndpointRoom endpoints;
    private final Verdicts verdicts;
    private final SettleDelivery settlement;

    SendDelivery(Webhooks webhooks, EndpointRoom endpoints, Verdicts verdicts, SettleDelivery settlement) {
        this.webhooks = webhooks;
        this.endpoints = endpoints;
        this.verdicts = verdicts;
        this.settlement = settlement;
    }

    @Override
    public Class<Outgoing> items() {
        return Outgoing.class;
    }

    /**
     * Whatever happens during the call is an answer. The guard is told before the answer is recorded: a database in
     * trouble opens no breakers.
     */
    @Override
    public Worked work(Claimed<Outgoing> claimed) {
        var outgoing = claimed.item();
        var guard = endpoints.guard(outgoing.delivery().agency(), outgoing.endpoint());
        long started = System.nanoTime();
        var answer = answer(outgoing, guard);
        guard.settle(health(answer), Duration.ofNanos(System.nanoTime() - started));
        var status = answer instanceof Answer.Answered answered ? Integer.valueOf(answered.status()) : null;
        return new Worked(verdicts.of(answer), status, answer.reason());
    }

    @Override
    public void settled(List<Settled<Outgoing>> settled) {
        settlement.settle(settled);
    }

    private Answer answer(Outgoing outgoing, Guard guard) {
        var heard = new CompletableFuture<Answer>();
        var outcome = guard.within(() -> {
            webhooks.call(outgoing.delivery(), outgoing.endpoint(), heard::complete);
            return heard.getNow(TOO_LATE);
        });
        return switch (outcome) {
            case Answered<Answer>(var answer) -> answer;
            // A status may have been heard although the body didn't end; whatever else is heard then is only how the
            // call was cut off.
            case Unanswered<Answer>(var reason, var _)
            when reason == Reason.TOO_LATE ->
                heard.getNow(TOO_LATE) instanceof Answer.Answered status ? status : TOO_LATE;
            case Unanswered<Answer>(var _, var cause) -> {
                log.error("The call for delivery {} failed", outgoing.delivery().id(), cause);
                yield new Answer.Broken("broken-call");
            }
        };
    }

    /** An agency that refuses, or asks for time, is alive; what nothing was sent for says nothing about it. */
    private static Health health(Answer answer) {
        return switch (answer) {
            case Answer.Answered(int status, var retryAfter) ->
                status >= 500 && retryAfter.isEmpty() ? Health.ILL : Health.WELL;
            case Answer.Unreachable _ -> Health.ILL;
            case Answer.Refused _, Answer.Unwritable _, Answer.Unsendable _, Answer.Broken _ -> Health.UNKNOWN;
        };
    }
}
