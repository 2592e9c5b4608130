package id.mppdigital.notification.delivery;

import id.mppdigital.notification.message.NotificationsTopic;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a try, together with the event that tells the others. */
@Component
class SettleMessage {
    private static final Logger log = LoggerFactory.getLogger(SettleMessage.class);

    private final DeliveryQueue queue;
    private final Outbox outbox;
    private final DeliverySettings settings;
    private final BackOff backOff;
    private final MeterRegistry meters;
    private final Clock clock;

    SettleMessage(DeliveryQueue queue, Outbox outbox, DeliverySettings settings, MeterRegistry meters, Clock clock) {
        this.queue = queue;
        this.outbox = outbox;
        this.settings = settings;
        this.backOff = new BackOff(
                settings.firstBackOff(),
                settings.longestBackOff(),
                () -> ThreadLocalRandom.current().nextDouble());
        this.meters = meters;
        this.clock = clock;
    }

    @Transactional
    public void settle(QueuedMessage message, Outcome outcome) {
        var result = outcome.getClass().getSimpleName();
        meters.counter("mpp.notification.emails", "channel", message.channel(), "outcome", result)
                .increment();
        switch (outcome) {
            case Outcome.Sent() -> sent(message);
            case Outcome.Waiting(String reason) -> await(message, reason);
            case Outcome.Deferred(String reason) -> defer(message, reason);
            case Outcome.Refused(String reason) -> park(message, reason);
            case Outcome.Outage(String reason) -> {
                log.warn("The server of {} can't be used: {}", message.channel(), reason);
                queue.release(message);
            }
        }
    }

    private void sent(QueuedMessage message) {
        if (queue.sent(message)) {
            var sent = new MessageSent(message.id(), message.citizenId(), message.channel(), clock.instant());
            var subject = message.id().toString();
            outbox.append(new NewEvent(NotificationsTopic.NAME, MessageSent.TYPE, subject, 1, sent));
        }
    }

    private void await(QueuedMessage message, String reason) {
        if (queue.await(message, reason, settings.waitForContact())) {
            parked(message, reason);
        }
    }

    private void defer(QueuedMessage message, String reason) {
        int failures = message.attempts() + 1;
        if (failures >= settings.maxAttempts()) {
            park(message, reason);
        } else {
            queue.defer(message, reason, backOff.after(failures));
        }
    }

    private void park(QueuedMessage message, String reason) {
        if (queue.park(message, reason)) {
            parked(message, reason);
        }
    }

    private void parked(QueuedMessage message, String reason) {
        meters.counter("mpp.notification.emails.parked", "channel", message.channel(), "reason", reason)
                .increment();
        log.info("Message {} on {} is parked: {}", message.id(), message.channel(), reason);
    }
}
