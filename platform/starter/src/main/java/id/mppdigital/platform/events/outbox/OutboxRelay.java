package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.kafka.EventSettings;
import id.mppdigital.platform.events.kafka.EventTraces;
import java.time.Clock;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries one batch from the outbox to Kafka: sends the events, waits for every acknowledgement, deletes the
 * acknowledged ones.
 *
 * <p>A kill between the acknowledgement and the delete sends the batch again; consumers' inboxes make that harmless.
 * When one event of an aggregate fails, the later ones of the same aggregate stay too, so that they are sent again
 * behind it. A topic that refuses at once (missing, not allowed) pauses, and the others continue.
 */
class OutboxRelay {
    private final OutboxTable table;
    private final TransactionOperations transactions;
    private final Supplier<Producer<String, byte[]>> producer;
    private final EventSettings settings;
    private final RestingTopics resting;
    private final EventTraces traces;

    OutboxRelay(
            OutboxTable table,
            TransactionOperations transactions,
            Supplier<Producer<String, byte[]>> producer,
            EventSettings settings,
            Clock clock,
            EventTraces traces) {
        this.table = table;
        this.transactions = transactions;
        this.producer = producer;
        this.settings = settings;
        this.resting = new RestingTopics(clock);
        this.traces = traces;
    }

    /** Relays the oldest batch; true when another one may be waiting. */
    boolean relayBatch() {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            table.lockUntilCommit();
            var shipment = new Shipment(producer, resting, traces);
            int read = table.readOldest(settings.relay().batch(), resting.now(), shipment::send);
            if (read == 0) {
                return false;
            }
            var done = shipment.acknowledged(settings.sendTimeout());
            table.delete(done);
            return read == settings.relay().batch() && shipment.isComplete(done);
        }));
    }
}
