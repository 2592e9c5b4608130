package id.mppdigital.platform.events;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
 * A topic that refuses at once (missing, not allowed) rests, and the others go on.
 */
class OutboxRelay {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private record Sent(OutboxTable.Row row, Future<RecordMetadata> acknowledgement) {}

    private final OutboxTable table;
    private final TransactionOperations transactions;
    private final Producer<String, byte[]> producer;
    private final EventSettings settings;
    private final RestingTopics resting;

    OutboxRelay(
            OutboxTable table,
            TransactionOperations transactions,
            Producer<String, byte[]> producer,
            EventSettings settings,
            Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.producer = producer;
        this.settings = settings;
        this.resting = new RestingTopics(clock);
    }

    /** Relays the oldest batch; true when another one may be waiting. */
    boolean relayBatch() {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            table.lockUntilCommit();
            var rows = table.oldest(settings.relayBatch(), resting.now());
            if (rows.isEmpty()) {
                return false;
            }
            var sent = send(rows);
            var done = acknowledged(sent);
            if (!done.isEmpty()) {
                table.delete(done);
            }
            return rows.size() == settings.relayBatch() && done.size() == sent.size();
        }));
    }

    private List<Sent> send(List<OutboxTable.Row> rows) {
        var sent = new ArrayList<Sent>(rows.size());
        var refusing = new HashSet<String>();
        for (var row : rows) {
            if (!refusing.contains(row.topic())) {
                send(row).ifPresentOrElse(sent::add, () -> refusing.add(row.topic()));
            }
        }
        producer.flush();
        return sent;
    }

    /** Empty when the topic refuses: each try may block for as long as the producer waits for the topic's metadata. */
    private Optional<Sent> send(OutboxTable.Row row) {
        try {
            var sent = new Sent(row, producer.send(EventRecords.write(row.topic(), row.event())));
            if (sent.acknowledgement().state() != Future.State.FAILED) {
                resting.took(row.topic());
                return Optional.of(sent);
            }
            rest(row, sent.acknowledgement().exceptionNow());
        } catch (KafkaException e) {
            rest(row, e);
        }
        return Optional.empty();
    }

    private void rest(OutboxTable.Row row, Throwable reason) {
        log.warn(
                "Kafka takes no event for {}, the next try is in {} s; event {} and those behind it wait: {}",
                row.topic(),
                resting.rest(row.topic()).toSeconds(),
                row.event().id(),
                reason.toString());
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
