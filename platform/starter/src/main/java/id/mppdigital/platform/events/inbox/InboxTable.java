package id.mppdigital.platform.events.inbox;

import id.mppdigital.platform.events.StoredEvent;
import id.mppdigital.platform.meters.DatabaseMeter;
import id.mppdigital.platform.meters.Measured;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events that had their effect, that wait for a predecessor, and that are parked. */
class InboxTable implements Measured {
    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reads how far the subjects have come, and limits how long the transaction waits for locks.
     *
     * @param patience how long the transaction waits for a row that another one has locked; zero for no limit
     */
    Places places(String consumer, Set<String> subjects, Duration patience) {
        var places = new HashMap<String, Places.Place>();
        jdbc.sql("""
                select subject, coalesce(sequence, 0) as sequence,
                    exists (select from inbox_waiting as w where w.consumer = ? and w.subject = asked.subject) as awaited
                from unnest(?) as asked (subject)
                left join (select subject, sequence from inbox where consumer = ?) as known using (subject)
                cross join set_config('lock_timeout', ?, true)
                """)
                .params(consumer, subjects.toArray(String[]::new), consumer, Long.toString(patience.toMillis()))
                .query((RowCallbackHandler) row -> places.put(
                        row.getString("subject"),
                        new Places.Place(row.getLong("sequence"), row.getBoolean("awaited"))));
        return new Places(places);
    }

    /**
     * Records how far the subjects have come.
     *
     * @throws OptimisticLockingFailureException when another consumer has advanced one of them: after a rebalance the
     *     partition's former owner may still work
     */
    void advance(String consumer, Places places) {
        var moves = places.moves().toList();
        if (moves.isEmpty()) {
            return;
        }
        int moved = jdbc.sql("""
                merge into inbox
                using unnest(?, ?, ?) as move (subject, before, now)
                on inbox.consumer = ? and inbox.subject = move.subject
                when matched and inbox.sequence = move.before then update set sequence = move.now
                when not matched and move.before = 0 then insert (consumer, subject, sequence) values (?, move.subject, move.now)
                """)
                .param(moves.stream().map(Places.Move::subject).toArray(String[]::new))
                .param(moves.stream().map(Places.Move::from).toArray(Long[]::new))
                .param(moves.stream().map(Places.Move::to).toArray(Long[]::new))
                .param(consumer)
                .param(consumer)
                .update();
        if (moved != moves.size()) {
            throw new OptimisticLockingFailureException("Another consumer handled events of the same subject");
        }
    }

    void keepWaiting(String consumer, StoredEvent event) {
        jdbc.sql("""
                insert into inbox_waiting (consumer, subject, sequence, id, source, type, time, data, traceparent)
                values (:consumer, :subject, :sequence, :id, :source, :type, :time, :data, :traceparent)
                on conflict do nothing
                """).paramSource(event).param("consumer", consumer).update();
    }

    /** Takes the waiting event of that number; also deletes earlier ones, which are repetitions. */
    Optional<StoredEvent> takeWaiting(String consumer, String subject, long sequence) {
        return jdbc.sql("""
                delete from inbox_waiting where consumer = ? and subject = ? and sequence <= ?
                returning id, source, type, subject, sequence, time, data, traceparent
                """).params(consumer, subject, sequence).query(StoredEvent.class).list().stream()
                .filter(event -> event.sequence() == sequence)
                .findFirst();
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

    /** For operators: if one of these figures stays above zero, events are stuck. */
    @Override
    public List<DatabaseMeter> meters() {
        return List.of(
                DatabaseMeter.count(
                        "mpp.inbox.waiting",
                        "Events that wait for a predecessor",
                        "select count(*) from inbox_waiting"),
                DatabaseMeter.seconds(
                        "mpp.inbox.oldest",
                        "How old the oldest event is that waits for a predecessor",
                        "select coalesce(extract(epoch from now() - min(time)), 0) from inbox_waiting"),
                DatabaseMeter.count(
                        "mpp.inbox.parked", "Events in a dead-letter topic", "select count(*) from inbox_parked"));
    }
}
