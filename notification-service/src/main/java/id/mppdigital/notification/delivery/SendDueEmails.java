package id.mppdigital.notification.delivery;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One round: claims what is due, sends it side by side, settles each. */
@Component
class SendDueEmails {
    private static final Logger log = LoggerFactory.getLogger(SendDueEmails.class);

    private final EmailQueue queue;
    private final SendEmail sender;
    private final SettleEmail settlement;
    private final DeliverySettings settings;

    SendDueEmails(EmailQueue queue, SendEmail sender, SettleEmail settlement, DeliverySettings settings) {
        this.queue = queue;
        this.sender = sender;
        this.settlement = settlement;
        this.settings = settings;
    }

    /** What a round met. */
    enum Round {
        NOTHING_LEFT,
        MORE_TO_DO,
        OUTAGE
    }

    /** Sends at most {@code limit} e-mails and returns when all of them are settled. */
    Round send(int limit) {
        List<QueuedEmail> emails = queue.claim(limit, settings.lease());
        AtomicBoolean outage = new AtomicBoolean();
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            emails.forEach(email -> senders.execute(() -> {
                if (send(email) instanceof Outcome.Outage) {
                    outage.set(true);
                }
            }));
        }
        if (outage.get()) {
            return Round.OUTAGE;
        }
        return emails.size() == limit ? Round.MORE_TO_DO : Round.NOTHING_LEFT;
    }

    private Outcome send(QueuedEmail email) {
        Outcome outcome = attempt(email);
        try {
            settlement.settle(email, outcome);
        } catch (RuntimeException unsettled) {
            // The database is away: the lease ends by itself and the e-mail goes out again under the same Message-ID.
            log.warn(
                    "E-mail {} could not be settled: {}",
                    email.messageId(),
                    unsettled.getClass().getName());
        }
        return outcome;
    }

    private Outcome attempt(QueuedEmail email) {
        try {
            return sender.send(email);
        } catch (RuntimeException | Error broken) {
            // One e-mail that can't be made, whatever the cause, must not hold up the others, and its try counts. Only
            // the class is named: the message may hold an address.
            log.warn(
                    "E-mail {} failed: {}", email.messageId(), broken.getClass().getName());
            return new Outcome.Deferred("failed");
        }
    }
}
