package id.mppdigital.notification.delivery;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One round on one channel: claims what is due, sends it side by side, settles each. */
@Component
class SendDue {
    private static final Logger log = LoggerFactory.getLogger(SendDue.class);

    private final DeliveryQueue queue;
    private final SendMessage sender;
    private final SettleMessage settlement;
    private final DeliverySettings settings;

    SendDue(DeliveryQueue queue, SendMessage sender, SettleMessage settlement, DeliverySettings settings) {
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

    /** Sends at most {@code limit} messages and returns when all of them are settled. */
    Round send(OutgoingChannel channel, int limit) {
        var messages = queue.claim(channel.name(), limit, settings.lease());
        var outage = new AtomicBoolean();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            messages.forEach(message -> senders.execute(() -> {
                if (send(channel, message) instanceof Outcome.Outage) {
                    outage.set(true);
                }
            }));
        }
        if (outage.get()) {
            return Round.OUTAGE;
        }
        return messages.size() == limit ? Round.MORE_TO_DO : Round.NOTHING_LEFT;
    }

    private Outcome send(OutgoingChannel channel, QueuedMessage message) {
        var outcome = attempt(channel, message);
        try {
            settlement.settle(message, outcome);
        } catch (RuntimeException unsettled) {
            // The database is away: the lease ends by itself and the message goes out again under the same id.
            log.warn(
                    "Message {} could not be settled: {}",
                    message.id(),
                    unsettled.getClass().getName());
        }
        return outcome;
    }

    private Outcome attempt(OutgoingChannel channel, QueuedMessage message) {
        try {
            return sender.send(channel, message);
        } catch (RuntimeException | Error broken) {
            // One message that can't be made, whatever the cause, must not hold up the others, and its try counts. Only
            // the class is named: the exception's text may hold an address.
            log.warn("Message {} failed: {}", message.id(), broken.getClass().getName());
            return new Outcome.Deferred("failed");
        }
    }
}
