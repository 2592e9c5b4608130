package id.mppdigital.citizen.breach;

import static java.util.Objects.requireNonNull;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.problem.Wording;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells everybody whom an approved breach touched. A notice is marked and its event stored in one transaction, some at a
 * time: whoever is killed between them goes on where the last one ended, and nobody is told twice.
 */
@Component
class TellTouched {
    private static final String TOPIC = "mpp.rights";
    private static final String TYPE = "id.mppdigital.citizen.breach-told.v1";
    private static final int AT_ONCE = 200;

    /** Data of {@code id.mppdigital.citizen.breach-told.v1}. */
    record BreachTold(UUID noticeId, UUID breachId, String citizenId, Wording text) {}

    private final Touched touched;
    private final Breaches breaches;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    TellTouched(Touched touched, Breaches breaches, Outbox outbox, TransactionOperations transactions, Clock clock) {
        this.touched = touched;
        this.breaches = breaches;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "5s", fixedDelayString = "${mpp.breach.poll:5s}")
    void tell() {
        for (int told = AT_ONCE; told == AT_ONCE; ) {
            told = requireNonNull(transactions.execute(_ -> tellSome()));
        }
    }

    private int tellSome() {
        var due = touched.take(AT_ONCE, clock.instant());
        var known = new HashMap<UUID, Breach>();
        outbox.append(due.stream()
                .map(notice -> event(
                        notice,
                        known.computeIfAbsent(
                                notice.breach(), id -> breaches.find(id).orElseThrow())))
                .toList());
        return due.size();
    }

    private static NewEvent event(Touched.Due notice, Breach breach) {
        var told = new BreachTold(notice.id(), breach.id(), notice.account(), Notice.of(breach, notice.sources()));
        return new NewEvent(TOPIC, TYPE, notice.id().toString(), 1, told);
    }
}
