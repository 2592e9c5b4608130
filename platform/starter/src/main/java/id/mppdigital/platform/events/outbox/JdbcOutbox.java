package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.kafka.EventSettings;
import id.mppdigital.platform.observability.TraceParent;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
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
        append(List.of(event));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<NewEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into outbox (id, topic, source, type, subject, sequence, time, data, traceparent)
                select id, topic, ?, type, subject, sequence, ?, data, traceparent
                from unnest(?, ?, ?, ?, ?, ?, ?)
                    with ordinality as event (id, topic, type, subject, sequence, data, traceparent, nth)
                order by nth
                """)
                .params(
                        source,
                        clock.instant(),
                        each(events, _ -> Ids.next(), UUID[]::new),
                        each(events, NewEvent::topic, String[]::new),
                        each(events, NewEvent::type, String[]::new),
                        each(events, NewEvent::subject, String[]::new),
                        each(events, NewEvent::sequence, Long[]::new),
                        each(events, this::payload, byte[][]::new),
                        each(events, this::trace, String[]::new))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        });
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

    private static <T extends @Nullable Object> T[] each(
            List<NewEvent> events, Function<NewEvent, T> column, IntFunction<T[]> array) {
        return events.stream().map(column).toArray(array);
    }
}
