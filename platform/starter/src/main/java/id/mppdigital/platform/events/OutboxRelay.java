package id.mppdigital.platform.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries one batch from the outbox to Kafka: send, wait for every acknowledgement, delete what was acknowledged.
 *
 * <p>A kill between the acknowledgement and the delete sends the batch again; consumers' inboxes make that harmless. When
 * one event of an aggregate fails, the later ones of the same aggregate stay too, so that they are sent again behind it.
 */
class OutboxRelay {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private record Sent(OutboxTable.Row row, Future<RecordMetadata> acknowledgement) {}

    private final OutboxTable table;
    private final TransactionOperations transactions;
    private final Producer<String, byte[]> producer;
    private final EventSettings settings;

    OutboxRelay(
            OutboxTable table,
            TransactionOperations transactions,
            Producer<String, byte[]> producer,
            EventSettings settings) {
        this.table = table;
        this.transactions = transactions;
        this.producer = producer;
        this.settings = settings;
    }

    /** Relays the oldest batch; true when another one may be waiting. */
    boolean relayBatch() {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            table.lockUntilCommit();
            var rows = table.oldest(settings.relayBatch());
            if (rows.isEmpty()) {
                return false;
            }
            var done = acknowledged(send(rows));
            if (!done.isEmpty()) {
                table.delete(done);
            }
            return done.size() == settings.relayBatch();
        }));
    }

    private List<Sent> send(List<OutboxTable.Row> rows) {
        var sent = new ArrayList<Sent>(rows.size());
        try {
            for (var row : rows) {
                sent.add(new Sent(row, producer.send(EventRecords.write(row.topic(), row.event()))));
            }
            producer.flush();
        } catch (KafkaException e) {
            // The broker can't be reached: what was not sent stays, in its order, for the next round.
            log.warn("Sending stopped after {} of {} events: {}", sent.size(), rows.size(), e.toString());
        }
        return sent;
    }

    private List<Long> acknowledged(List<Sent> sent) {
        var done = new ArrayList<Long>(sent.size());
        var heldBack = new HashSet<String>();
        for (var one : sent) {
            var key = one.row().topic() + '\n' + one.row().event().subject();
            if (!isAcknowledged(one)) {
                heldBack.add(key);
            } else if (!heldBack.contains(key)) {
                done.add(one.row().position());
            }
        }
        return done;
    }

    private boolean isAcknowledged(Sent sent) {
        try {
            sent.acknowledgement().get(settings.sendTimeout().toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            log.warn(
                    "Event {} was not acknowledged, it will be sent again: {}",
                    sent.row().event().id(),
                    e.toString());
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
