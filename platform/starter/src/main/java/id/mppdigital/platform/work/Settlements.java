package id.mppdigital.platform.work;

import static java.util.Objects.requireNonNull;

import id.mppdigital.platform.work.Worker.Claimed;
import id.mppdigital.platform.work.Worker.Settled;
import id.mppdigital.platform.work.Worker.Tried;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Settles what was worked: the rows, and what belongs to them, in one transaction. What ends while one is under way
 * waits for it, and the next settles all of that together: the more there is to do, the less each piece costs.
 */
class Settlements<T> {
    private static final Logger log = LoggerFactory.getLogger(Settlements.class);
    private static final int MOST = 100;

    /** A piece whose work is over. */
    static final class Ended<T> {
        private final Line line;
        private final Claimed<T> claimed;
        private final Tried tried;
        private final WorkRows.Settlement settlement;
        private boolean hadItsTurn;
        private boolean isSettled;

        Ended(Line line, Claimed<T> claimed, Tried tried, WorkRows.Settlement settlement) {
            this.line = line;
            this.claimed = claimed;
            this.tried = tried;
            this.settlement = settlement;
        }
    }

    private final Worker<T> worker;
    private final WorkRows rows;
    private final TransactionOperations transactions;
    private final Queue<Ended<T>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    Settlements(Worker<T> worker, WorkRows rows, TransactionOperations transactions) {
        this.worker = worker;
        this.rows = rows;
        this.transactions = transactions;
    }

    /**
     * Returns when the piece is settled, by this thread or by one that was here before it.
     *
     * @throws RuntimeException when it could be settled neither with others nor by itself
     */
    void settle(Ended<T> ended) {
        waiting.add(ended);
        turn.lock();
        try {
            while (!ended.hadItsTurn) {
                together(next());
            }
        } finally {
            turn.unlock();
        }
        if (!ended.isSettled) {
            commit(List.of(ended));
        }
    }

    private List<Ended<T>> next() {
        var all = new ArrayList<Ended<T>>(MOST);
        for (var each = waiting.poll(); each != null; each = all.size() < MOST ? waiting.poll() : null) {
            all.add(each);
        }
        return all;
    }

    private void together(List<Ended<T>> all) {
        try {
            commit(all);
            all.forEach(each -> each.isSettled = true);
        } catch (RuntimeException | Error e) { // one of them may be at fault: each tries by itself
            log.info(
                    "{} settlements failed together: {}",
                    all.size(),
                    e.getClass().getName());
        } finally {
            all.forEach(each -> each.hadItsTurn = true);
        }
    }

    private void commit(List<Ended<T>> all) {
        var looks = new HashMap<Line, Long>();
        all.forEach(each -> looks.put(each.line, each.line.announcements()));
        var changes = requireNonNull(transactions.execute(_ -> write(all)));
        var again = new HashSet<Line>();
        for (var each : all) {
            var change = changes.get(each.settlement.id());
            if (change == null) {
                log.warn("Lost the lease on {} during its work; the result is not recorded", each.settlement.id());
            }
            if (change == null || change.successor() || each.line.crowded) {
                again.add(each.line);
            }
        }
        if (rows.areOrdered()) {
            // A successor that was announced since the question has found its predecessor unsettled.
            looks.forEach((line, before) -> {
                if (line.announcements() != before) {
                    again.add(line);
                }
            });
        }
        again.forEach(Line::lookAgain);
    }

    private Map<UUID, WorkRows.Change> write(List<Ended<T>> all) {
        var changes = rows.settle(all.stream().map(each -> each.settlement).toList());
        var settled = new ArrayList<Settled<T>>();
        for (var each : all) {
            var change = changes.get(each.settlement.id());
            if (change != null) {
                settled.add(new Settled<>(
                        each.claimed, each.tried, each.settlement.outcome(), change.attempts(), change.number()));
            }
        }
        if (!settled.isEmpty()) {
            worker.settled(settled);
        }
        return changes;
    }
}
