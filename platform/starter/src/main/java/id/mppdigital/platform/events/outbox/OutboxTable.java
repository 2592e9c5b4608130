package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.StoredEvent;
import id.mppdigital.platform.meters.DatabaseMeter;
import id.mppdigital.platform.meters.Measured;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The relay's side of the outbox table: reads the waiting events in order, and deletes the sent ones. */
class OutboxTable implements Measured {
    /** Any constant will do: the lock belongs to this database, and only the outbox takes it. */
    private static final long RELAY_LOCK = 7_160_112_026L;

    /** Rows in one answer: the largest event is close to a megabyte. */
    private static final int ON_THE_WAY = 100;

    record Row(long position, String topic, StoredEvent event) {}

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One relay at a time per database, whatever the number of instances: order requires it, and one is fast enough.
     */
    void lockUntilCommit() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(RELAY_LOCK).query().singleRow();
    }

    /**
     * Passes the oldest events on in order while later ones are still being read, and returns their number; events of
     * the {@code resting} topics are skipped. All are read in one statement: otherwise the next event of an aggregate
     * could overtake one that commits meanwhile.
     */
    int readOldest(int limit, Set<String> resting, Consumer<Row> each) {
        var count = new AtomicInteger();
        jdbc.sql("""
                select position, topic, id, source, type, subject, sequence, time, data, traceparent
                from outbox where topic <> all(?) order by position limit ?
                """)
                .param(resting.toArray(String[]::new))
                .param(limit)
                .withFetchSize(ON_THE_WAY)
                .query((RowCallbackHandler) row -> {
                    count.incrementAndGet();
                    each.accept(row(row));
                });
        return count.get();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("position"),
                row.getString("topic"),
                new StoredEvent(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getString("type"),
                        row.getString("subject"),
                        row.getLong("sequence"),
                        row.getObject("time", OffsetDateTime.class).toInstant(),
                        row.getBytes("data"),
                        row.getString("traceparent")));
    }

    void delete(List<Long> positions) {
        if (positions.isEmpty()) {
            return;
        }
        jdbc.sql("delete from outbox where position = any(?)")
                .param(positions.toArray(Long[]::new))
                .update();
    }

    long waiting() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }

    /** For operators: if one of these figures stays above zero, events are stuck. */
    @Override
    public List<DatabaseMeter> meters() {
        return List.of(
                DatabaseMeter.count(
                        "mpp.outbox.waiting", "Events committed and not yet on Kafka", "select count(*) from outbox"),
                DatabaseMeter.seconds("mpp.outbox.oldest", "How long the oldest event has waited for Kafka", """
                        select coalesce(extract(epoch from now()
                            - (select time from outbox order by position limit 1)), 0)
                        """));
    }
}
