package id.mppdigital.platform.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Topics;
import id.mppdigital.platform.events.kafka.EventRecords;
import id.mppdigital.platform.events.kafka.EventSettings;
import id.mppdigital.platform.observability.PersonalData;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import tools.jackson.core.JacksonException;

/** Moves an event that can't be handled to {@code <topic>.dlt} with its reason, so that its partition continues. */
class Parking {
    private static final Logger log = LoggerFactory.getLogger(Parking.class);

    private final EventSubscription subscription;
    private final Inbox inbox;
    private final Producer<String, byte[]> producer;
    private final EventSettings settings;

    Parking(EventSubscription subscription, Inbox inbox, Producer<String, byte[]> producer, EventSettings settings) {
        this.subscription = subscription;
        this.inbox = inbox;
        this.producer = producer;
        this.settings = settings;
    }

    void park(ConsumerRecord<String, byte[]> kafka, Exception failure) {
        var failed = find(FailedEvent.class, failure);
        var reason = PersonalData.mask(reason(failure));
        var parked = failed == null
                ? copy(kafka)
                : EventRecords.write(Topics.deadLetter(subscription.topic()), failed.event());
        parked.headers()
                .add("dlt-reason", reason.getBytes(UTF_8))
                .add("dlt-consumer", subscription.consumer().getBytes(UTF_8));
        publish(parked);
        if (failed != null) {
            inbox.park(subscription, failed.event(), reason);
        }
        log.error(
                "{} parked {}@{}-{} in {}: {}",
                subscription.consumer(),
                kafka.topic(),
                kafka.partition(),
                kafka.offset(),
                parked.topic(),
                reason);
        if (failed != null) {
            goOn(kafka, failed.event().subject());
        }
    }

    /** The subject may get no further event, so its waiting events are handled now, each with one try. */
    private void goOn(ConsumerRecord<String, byte[]> kafka, String subject) {
        try {
            inbox.followUp(subscription, Set.of(subject));
        } catch (FailedEvent next) {
            if (Outage.caused(next)) {
                throw next;
            }
            park(kafka, next);
        }
    }

    /**
     * Without an acknowledgement nothing is parked: the failure goes back to the container, which delivers the record
     * again.
     */
    private void publish(ProducerRecord<String, byte[]> parked) {
        try {
            producer.send(parked).get(settings.sendTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The dead-letter topic did not acknowledge", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while parking", e);
        }
    }

    private ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> kafka) {
        return new ProducerRecord<>(
                Topics.deadLetter(subscription.topic()), null, kafka.key(), kafka.value(), kafka.headers());
    }

    static String reason(@Nullable Throwable failure) {
        var cause = failure == null ? null : failure.getCause();
        if (cause != null) {
            return reason(cause);
        }
        return switch (failure) {
            case null -> "unknown";
            // The message quotes the unreadable text, which may be personal data: only its place is logged.
            case JacksonException unreadable ->
                unreadable.getClass().getSimpleName() + " at " + unreadable.getPathReference();
            default -> failure.getClass().getSimpleName() + ": " + failure.getMessage();
        };
    }

    static <T extends Throwable> @Nullable T find(Class<T> type, @Nullable Throwable failure) {
        for (var at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
