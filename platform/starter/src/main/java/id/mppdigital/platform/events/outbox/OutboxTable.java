package id.mppdigital.platform.events.outbox;

import id.mppdigital.platform.events.StoredEvent;
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

/** The relay's side of the outbox table: what waits, in order, and what is gone. */
class OutboxTable {
    /** Any constant does: the lock is the database's own, and the outbox is the only one who takes it. */
    private static final long RELAY_LOCK = 7_160_112_026L;

    /** Rows that come in one answer: the largest event is close to a megabyte. */
    private static final int ON_THE_WAY = 100;

    record Row(long position, String topic, StoredEvent event) {}

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One relay at a time per database, whatever the number of instances: order needs it, and one is fast enough. */
    void lockUntilCommit() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(RELAY_LOCK).query().singleRow();
    }

    /**
     * Hands over the oldest in their order while later ones are still on the way, and says how many there were; those of the
     * {@code resting} topics are passed over. All are of one moment: what commits meanwhile waits, or an event could be
     * overtaken by the next of its aggregate.
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
}
