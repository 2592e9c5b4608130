package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.kafka.EventSettings;
import id.mppdigital.platform.observability.TraceParent;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The outbox as a table of the service's own database. */
class JdbcOutbox implements Outbox {
    /** Rows of a batch go to the database together and get their positions in its order. */
    private static final String INSERT = """
            insert into outbox (id, topic, source, type, subject, sequence, time, data, traceparent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcOperations jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final TraceParent trace;
    private final EventSettings settings;
    private final String source;
    private final BiConsumer<String, byte[]> contract;
    private final Runnable wakeRelay;

    JdbcOutbox(
            JdbcOperations jdbc,
            JsonMapper json,
            Clock clock,
            TraceParent trace,
            EventSettings settings,
            String source,
            BiConsumer<String, byte[]> contract,
            Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.trace = trace;
        this.settings = settings;
        this.source = source;
        this.contract = contract;
        this.wakeRelay = wakeRelay;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(NewEvent event) {
        append(List.of(event));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<NewEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var now = Timestamp.from(clock.instant());
        jdbc.batchUpdate(INSERT, events.stream().map(event -> row(event, now)).toList());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        });
    }

    private @Nullable Object[] row(NewEvent event, Timestamp now) {
        return new @Nullable Object[] {
            Ids.next(),
            event.topic(),
            source,
            event.type(),
            event.subject(),
            event.sequence(),
            now,
            payload(event),
            trace(event)
        };
    }

    private byte[] payload(NewEvent event) {
        var data = json.writeValueAsBytes(event.data());
        long limit = settings.maxEventSize().toBytes();
        if (data.length > limit) {
            throw new OversizedEvent(event, data.length, limit);
        }
        contract.accept(event.type(), data);
        return data;
    }

    private @Nullable String trace(NewEvent event) {
        return event.traceparent() == null ? trace.current() : event.traceparent();
    }
}
