package id.mppdigital.citizen.breach;

import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.UntoldRows;
import id.mppdigital.platform.problem.Wording;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells everybody whom an approved breach touched, each once. */
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
        // The words of an approved breach change no more.
        var known = new HashMap<UUID, Breach>();
        new UntoldRows<Touched.Due>(
                        AT_ONCE,
                        some -> touched.take(some, clock.instant()),
                        notice -> event(
                                notice,
                                known.computeIfAbsent(
                                        notice.breach(), id -> breaches.find(id).orElseThrow())))
                .tell(outbox, transactions);
    }

    private static NewEvent event(Touched.Due notice, Breach breach) {
        var told = new BreachTold(notice.id(), breach.id(), notice.account(), Notice.of(breach, notice.sources()));
        return new NewEvent(TOPIC, TYPE, notice.id().toString(), 1, told);
    }
}
