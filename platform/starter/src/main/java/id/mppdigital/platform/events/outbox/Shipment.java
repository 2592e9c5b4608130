package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.kafka.EventRecords;
import id.mppdigital.platform.events.kafka.EventTraces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/**
 * One batch on its way to Kafka: it sends events while later ones are still being read, and knows at the end which were
 * acknowledged.
 */
class Shipment {
    private static final Logger log = LoggerFactory.getLogger(Shipment.class);

    /** Without the payload, which the producer frees after sending: a long batch must fit into a small heap. */
    private record Sent(long position, String topic, String subject, Future<RecordMetadata> acknowledgement) {
        /** Events of one key keep their order. */
        String key() {
            return topic + '\n' + subject;
        }
    }

    /** Created with the first event: a new producer connects at once, and there may be no broker yet. */
    private final SingletonSupplier<Producer<String, byte[]>> producer;

    private final RestingTopics resting;
    private final EventTraces traces;
    private final List<Sent> sent = new ArrayList<>();
    private final Set<String> refusing = new HashSet<>();

    Shipment(Supplier<Producer<String, byte[]>> producer, RestingTopics resting, EventTraces traces) {
        this.producer = SingletonSupplier.of(producer);
        this.resting = resting;
        this.traces = traces;
    }

    /**
     * Each try may block while the producer waits for a topic's metadata, so a topic that refuses is tried only once.
     */
    void send(OutboxTable.Row row) {
        if (refusing.contains(row.topic())) {
            return;
        }
        try {
            var acknowledgement = producer.obtain()
                    .send(EventRecords.write(row.topic(), row.event()), traces.sending(row.topic(), row.event()));
            if (acknowledgement.state() == Future.State.FAILED) {
                refused(row, acknowledgement.exceptionNow());
                return;
            }
            resting.took(row.topic());
            sent.add(new Sent(row.position(), row.topic(), row.event().subject(), acknowledgement));
        } catch (KafkaException e) {
            refused(row, e);
        }
    }

    private void refused(OutboxTable.Row row, Throwable reason) {
        refusing.add(row.topic());
        log.warn(
                "Kafka accepts no events for {}. Next try in {} s; event {} and those after it wait: {}",
                row.topic(),
                resting.rest(row.topic()).toSeconds(),
                row.event().id(),
                reason.toString());
    }

    /** The positions of the acknowledged events, without those after an unacknowledged one of the same aggregate. */
    List<Long> acknowledged(Duration longest) {
        producer.obtain().flush();
        var done = new ArrayList<Long>(sent.size());
        var heldBack = new HashSet<String>();
        for (var one : sent) {
            if (!isAcknowledged(one, longest)) {
                heldBack.add(one.key());
            } else if (heldBack.isEmpty() || !heldBack.contains(one.key())) {
                done.add(one.position());
            }
        }
        return done;
    }

    boolean isComplete(List<Long> acknowledged) {
        return acknowledged.size() == sent.size();
    }

    private static boolean isAcknowledged(Sent sent, Duration longest) {
        try {
            sent.acknowledgement().get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            log.warn(
                    "Kafka did not acknowledge an event of {} for {}; it will be sent again: {}",
                    sent.subject(),
                    sent.topic(),
                    e.toString());
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
