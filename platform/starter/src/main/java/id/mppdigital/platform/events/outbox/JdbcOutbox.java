package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.kafka.EventSettings;
import id.mppdigital.platform.observability.TraceParent;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** The outbox as a table of the service's own database. */
class JdbcOutbox implements Outbox {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final TraceParent trace;
    private final EventSettings settings;
    private final String source;
    private final BiConsumer<String, byte[]> contract;
    private final Runnable wakeRelay;

    JdbcOutbox(
            JdbcClient jdbc,
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
        byte[] data = json.writeValueAsBytes(event.data());
        long limit = settings.maxEventSize().toBytes();
        if (data.length > limit) {
            throw new OversizedEvent(event, data.length, limit);
        }
        contract.accept(event.type(), data);
        jdbc.sql("""
                insert into outbox (id, topic, source, type, subject, sequence, time, data, traceparent)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Ids.next(),
                        event.topic(),
                        source,
                        event.type(),
                        event.subject(),
                        event.sequence(),
                        Timestamp.from(clock.instant()),
                        data)
                .param(trace.current())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        });
    }
}
