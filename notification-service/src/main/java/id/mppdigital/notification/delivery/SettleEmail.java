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
class SettleEmail {
    private static final Logger log = LoggerFactory.getLogger(SettleEmail.class);

    private final EmailQueue queue;
    private final WaitingRoom waiting;
    private final Outbox outbox;
    private final DeliverySettings settings;
    private final BackOff backOff;
    private final MeterRegistry meters;
    private final Clock clock;

    SettleEmail(
            EmailQueue queue,
            WaitingRoom waiting,
            Outbox outbox,
            DeliverySettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.queue = queue;
        this.waiting = waiting;
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
    public void settle(QueuedEmail email, Outcome outcome) {
        meters.counter("mpp.notification.emails", "outcome", outcome.getClass().getSimpleName())
                .increment();
        switch (outcome) {
            case Outcome.Sent() -> sent(email);
            case Outcome.Waiting(String reason) -> await(email, reason);
            case Outcome.Deferred(String reason) -> defer(email, reason);
            case Outcome.Refused(String reason) -> park(email, reason);
            case Outcome.Outage(String reason) -> {
                log.warn("The mail server can't be used: {}", reason);
                queue.release(email);
            }
        }
    }

    private void sent(QueuedEmail email) {
        if (queue.sent(email)) {
            EmailSent sent = new EmailSent(email.messageId(), email.citizenId(), EmailChannel.NAME, clock.instant());
            outbox.append(new NewEvent(
                    NotificationsTopic.NAME, EmailSent.TYPE, email.messageId().toString(), 1, sent));
        }
    }

    private void await(QueuedEmail email, String reason) {
        if (waiting.enter(email, reason, settings.waitForContact())) {
            parked(email, reason);
        }
    }

    private void defer(QueuedEmail email, String reason) {
        int failures = email.attempts() + 1;
        if (failures >= settings.maxAttempts()) {
            park(email, reason);
        } else {
            queue.defer(email, reason, backOff.after(failures));
        }
    }

    private void park(QueuedEmail email, String reason) {
        if (queue.park(email, reason)) {
            parked(email, reason);
        }
    }

    private void parked(QueuedEmail email, String reason) {
        meters.counter("mpp.notification.emails.parked", "reason", reason).increment();
        log.info("E-mail {} is parked: {}", email.messageId(), reason);
    }
}
