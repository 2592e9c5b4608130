package id.mppdigital.platform.events;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What had its effect, what waits for a predecessor, and what is parked. */
class InboxTable {
    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the event when it is the very next one; the row stays locked until the transaction ends. */
    boolean advanceByOne(String consumer, StoredEvent event) {
        if (event.sequence() == 1) {
            return jdbc.sql("""
                    insert into inbox (consumer, subject, sequence) values (?, ?, 1)
                    on conflict do nothing
                    """).params(consumer, event.subject()).update() == 1;
        }
        return jdbc.sql("""
                update inbox set sequence = ? where consumer = ? and subject = ? and sequence = ?
                """)
                        .params(event.sequence(), consumer, event.subject(), event.sequence() - 1)
                        .update()
                == 1;
    }

    /** Takes the event when it is newer than what was seen. */
    boolean advanceTo(String consumer, StoredEvent event) {
        return jdbc.sql("""
                insert into inbox (consumer, subject, sequence) values (?, ?, ?)
                on conflict (consumer, subject) do update set sequence = excluded.sequence
                where inbox.sequence < excluded.sequence
                """).params(consumer, event.subject(), event.sequence()).update() == 1;
    }

    long last(String consumer, String subject) {
        return jdbc.sql("select sequence from inbox where consumer = ? and subject = ?")
                .params(consumer, subject)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void keepWaiting(String consumer, StoredEvent event) {
        jdbc.sql("""
                insert into inbox_waiting (consumer, subject, sequence, id, source, type, time, data, traceparent)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(consumer, event.subject(), event.sequence(), event.id(), event.source(), event.type())
                .params(Timestamp.from(event.time()), event.data())
                .param(event.traceparent())
                .update();
    }

    /** Cheap, and nearly always false: events come in order as long as nothing failed. */
    boolean anyWaiting(String consumer, String subject) {
        return jdbc.sql("select exists (select from inbox_waiting where consumer = ? and subject = ?)")
                .params(consumer, subject)
                .query(Boolean.class)
                .single();
    }

    Optional<StoredEvent> takeWaiting(String consumer, String subject, long sequence) {
        return jdbc.sql("""
                delete from inbox_waiting where consumer = ? and subject = ? and sequence = ?
                returning id, source, type, subject, sequence, time, data, traceparent
                """)
                .params(consumer, subject, sequence)
                .query((row, _) -> new StoredEvent(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getString("type"),
                        row.getString("subject"),
                        row.getLong("sequence"),
                        row.getTimestamp("time").toInstant(),
                        row.getBytes("data"),
                        row.getString("traceparent")))
                .optional();
    }

    void park(String consumer, StoredEvent event, String reason) {
        jdbc.sql("""
                insert into inbox_parked (consumer, subject, sequence, reason) values (?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(consumer, event.subject(), event.sequence(), reason)
                .update();
    }

    boolean unpark(String consumer, StoredEvent event) {
        return jdbc.sql("delete from inbox_parked where consumer = ? and subject = ? and sequence = ?")
                        .params(consumer, event.subject(), event.sequence())
                        .update()
                == 1;
    }

    long waiting() {
        return jdbc.sql("select count(*) from inbox_waiting").query(Long.class).single();
    }

    long parked() {
        return jdbc.sql("select count(*) from inbox_parked").query(Long.class).single();
    }
}
