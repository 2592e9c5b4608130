package id.mppdigital.notification.delivery;

import id.mppdigital.notification.message.NotificationsTopic;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.work.Outcome;
import id.mppdigital.platform.work.Worker.Settled;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells what became of a try: other services by an event, in the transaction that settles it; operators by metrics. */
@Component
class DeliveryReports {
    private static final Logger log = LoggerFactory.getLogger(DeliveryReports.class);

    private final Outbox outbox;
    private final MeterRegistry meters;
    private final Clock clock;

    DeliveryReports(Outbox outbox, MeterRegistry meters, Clock clock) {
        this.outbox = outbox;
        this.meters = meters;
        this.clock = clock;
    }

    void report(List<Settled<QueuedMessage>> settled) {
        settled.forEach(this::count);
        outbox.append(settled.stream()
                .filter(each -> each.outcome() instanceof Outcome.Done)
                .map(this::sent)
                .toList());
    }

    private void count(Settled<QueuedMessage> settled) {
        var channel = settled.item().channel();
        var tried = settled.tried().worked().outcome();
        meters.counter("mpp.notification.emails", "channel", channel, "outcome", name(tried))
                .increment();
        if (settled.outcome() instanceof Outcome.Park(var reason)) {
            meters.counter("mpp.notification.emails.parked", "channel", channel, "reason", reason)
                    .increment();
            log.info("Message {} on {} is parked: {}", settled.claimed().id(), channel, reason);
        }
    }

    private NewEvent sent(Settled<QueuedMessage> settled) {
        var id = settled.claimed().id();
        var message = settled.item();
        var sent = new MessageSent(id, message.citizenId(), message.channel(), clock.instant());
        return new NewEvent(NotificationsTopic.NAME, MessageSent.TYPE, id.toString(), 1, sent);
    }

    /** As the metric has named them since before the platform's queue. */
    static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> "Sent";
            case Outcome.Hold _ -> "Waiting";
            case Outcome.Retry _ -> "Deferred";
            case Outcome.Park _ -> "Refused";
            case Outcome.Outage _ -> "Outage";
        };
    }
}
