package id.mppdigital.citizen.breach;

import id.mppdigital.citizen.holder.Parents;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.NewEvent;
import id.mppdigital.platform.events.Outbox;
import id.mppdigital.platform.events.UntoldRows;
import id.mppdigital.platform.problem.Wording;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells everybody whom an approved breach touched, each once; of a child its parents too. */
@Component
class TellTouched {
    private static final String TOPIC = "mpp.rights";
    private static final String TYPE = "id.mppdigital.citizen.breach-told.v1";
    private static final int AT_ONCE = 200;

    /** Data of {@code id.mppdigital.citizen.breach-told.v1}. */
    record BreachTold(UUID noticeId, UUID breachId, String citizenId, Wording text) {}

    private final Touched touched;
    private final Breaches breaches;
    private final Parents parents;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    TellTouched(
            Touched touched,
            Breaches breaches,
            Parents parents,
            Outbox outbox,
            TransactionOperations transactions,
            Clock clock) {
        this.touched = touched;
        this.breaches = breaches;
        this.parents = parents;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "5s", fixedDelayString = "${mpp.breach.poll:5s}")
    void tell() {
        // The words of an approved breach change no more.
        var known = new HashMap<UUID, Breach>();
        Function<Touched.Due, Breach> breach = notice ->
                known.computeIfAbsent(notice.breach(), id -> breaches.find(id).orElseThrow());
        new UntoldRows<>(AT_ONCE, some -> taken(some, breach), notice -> event(notice, breach.apply(notice)))
                .tell(outbox, transactions);
    }

    /** Those whose own event comes next; their parents' are appended in the same transaction. */
    private List<Touched.Due> taken(int some, Function<Touched.Due, Breach> breach) {
        var due = touched.take(some, clock.instant());
        outbox.append(due.stream()
                .flatMap(notice -> parents.actingFor(notice.account()).stream()
                        .map(parent -> eventToParent(parent, notice, breach.apply(notice))))
                .toList());
        return due;
    }

    private static NewEvent event(Touched.Due notice, Breach breach) {
        return event(notice.id(), breach, notice.account(), Notice.of(breach, notice.sources()));
    }

    private static NewEvent eventToParent(String parent, Touched.Due notice, Breach breach) {
        return event(Ids.next(), breach, parent, Notice.ofChild(breach, notice.sources()));
    }

    private static NewEvent event(UUID notice, Breach breach, String account, Wording text) {
        var told = new BreachTold(notice, breach.id(), account, text);
        return new NewEvent(TOPIC, TYPE, notice.toString(), 1, told);
    }
}
