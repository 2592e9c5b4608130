package id.mppdigital.platform.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The relay's side of the outbox table: what waits, in order, and what is gone. */
class OutboxTable {
    /** Any constant does: the lock is the database's own, and the outbox is the only one who takes it. */
    private static final long RELAY_LOCK = 7_160_112_026L;

    record Row(long position, String topic, StoredEvent event) {}

    private final JdbcClient jdbc;

    OutboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One relay at a time per database, whatever the number of instances: order needs it, and one is fast enough. */
    void lockUntilCommit() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(RELAY_LOCK).query().singleRow();
    }

    /** Those of the {@code resting} topics are passed over. */
    List<Row> oldest(int limit, Set<String> resting) {
        return jdbc.sql("""
                select position, topic, id, source, type, subject, sequence, time, data, traceparent
                from outbox where topic <> all(?) order by position limit ?
                """)
                .param(resting.toArray(String[]::new))
                .param(limit)
                .query((row, _) -> new Row(
                        row.getLong("position"),
                        row.getString("topic"),
                        new StoredEvent(
                                row.getObject("id", UUID.class),
                                row.getString("source"),
                                row.getString("type"),
                                row.getString("subject"),
                                row.getLong("sequence"),
                                row.getTimestamp("time").toInstant(),
                                row.getBytes("data"),
                                row.getString("traceparent"))))
                .list();
    }

    void delete(List<Long> positions) {
        jdbc.sql("delete from outbox where position = any(?)")
                .param(positions.toArray(Long[]::new))
                .update();
    }

    long waiting() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }
}
