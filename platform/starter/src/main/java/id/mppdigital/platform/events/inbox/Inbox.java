package id.mppdigital.platform.events.inbox;

import static java.util.Objects.requireNonNull;

import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.StoredEvent;
import id.mppdigital.platform.events.kafka.EventTraces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Gives every event one effect: the handlers' changes and the record of them commit together. */
class Inbox {
    private record Handled(int events, Places places) {}

    private final InboxTable table;
    private final TransactionOperations transactions;
    private final JsonMapper json;
    private final EventTraces traces;
    private final Duration longest;

    Inbox(InboxTable table, TransactionOperations transactions, JsonMapper json, EventTraces traces, Duration longest) {
        this.table = table;
        this.transactions = transactions;
        this.json = json;
        this.traces = traces;
        this.longest = longest;
    }

    /**
     * Handles the events in one transaction: each has its effect, waits, or is ignored as repeated. Then handles the
     * events that waited for them.
     *
     * @return how many events, from the first on, were handled in the transaction's time; at least one
     */
    int receive(EventSubscription subscription, List<StoredEvent> events) {
        var handled = requireNonNull(transactions.execute(_ -> handleInTime(subscription, events)));
        followUp(subscription, handled.places().awaited());
        return handled.events();
    }

    private Handled handleInTime(EventSubscription subscription, List<StoredEvent> events) {
        // A single event waits without a limit: it locks nothing that others need.
        var patience = events.size() == 1 ? Duration.ZERO : longest;
        var begin = System.nanoTime();
        var places = table.places(subscription.consumer(), subjects(events), patience);
        var found = new ArrayList<>();
        int done = 0;
        while (done == 0 || done < events.size() && System.nanoTime() - begin < longest.toNanos()) {
            var event = events.get(done++);
            if (mayHaveEffect(subscription, event, places)) {
                handle(subscription, event, found::add);
            }
        }
        conclude(subscription, events.subList(0, done), found);
        table.advance(subscription.consumer(), places);
        return new Handled(done, places);
    }

    private boolean mayHaveEffect(EventSubscription subscription, StoredEvent event, Places places) {
        if (advance(subscription, event, places)) {
            return true;
        }
        if (subscription.isLatestState()) {
            return false;
        }
        if (event.sequence() > places.last(event.subject())) {
            table.keepWaiting(subscription.consumer(), event);
            places.waits(event);
            return false;
        }
        return table.unpark(subscription.consumer(), event);
    }

    private static boolean advance(EventSubscription subscription, StoredEvent event, Places places) {
        long last = places.last(event.subject());
        boolean isNext = subscription.isLatestState() ? event.sequence() > last : event.sequence() == last + 1;
        if (isNext) {
            places.advance(event);
        }
        return isNext;
    }

    /** Records that the event is in the dead-letter topic, so that its successors continue without it. */
    void park(EventSubscription subscription, StoredEvent event, String reason) {
        var consumer = subscription.consumer();
        transactions.executeWithoutResult(_ -> {
            var places = table.places(consumer, Set.of(event.subject()), Duration.ZERO);
            advance(subscription, event, places);
            if (places.last(event.subject()) >= event.sequence()) {
                table.takeWaiting(consumer, event.subject(), event.sequence());
            }
            table.advance(consumer, places);
            table.park(consumer, event, reason);
        });
    }

    /** Handles the events that waited for the ones just handled or parked. */
    void followUp(EventSubscription subscription, Set<String> subjects) {
        for (var subject : subjects) {
            while (Boolean.TRUE.equals(transactions.execute(_ -> handleNextWaiting(subscription, subject)))) {
                // Each waiting event has its own transaction: a failing one doesn't undo the others.
            }
        }
    }

    private boolean handleNextWaiting(EventSubscription subscription, String subject) {
        var consumer = subscription.consumer();
        var places = table.places(consumer, Set.of(subject), Duration.ZERO);
        var waiting = table.takeWaiting(consumer, subject, places.last(subject) + 1);
        waiting.ifPresent(event -> {
            places.advance(event);
            var found = new ArrayList<>();
            handle(subscription, event, found::add);
            conclude(subscription, List.of(event), found);
            table.advance(consumer, places);
        });
        return waiting.isPresent();
    }

    private void handle(EventSubscription subscription, StoredEvent event, Consumer<Object> found) {
        try {
            traces.continued(subscription.topic(), event, () -> subscription.handle(event, json, found));
        } catch (RuntimeException e) {
            // Names the event that failed, which may be one that waited, not the one that was received.
            throw new FailedEvent(event, e);
        }
    }

    private static void conclude(EventSubscription subscription, List<StoredEvent> events, List<?> found) {
        try {
            subscription.conclude(found);
        } catch (RuntimeException e) {
            // Of several nobody knows which it was; each is handled by itself then.
            throw events.size() == 1 ? new FailedEvent(events.getFirst(), e) : e;
        }
    }

    private static Set<String> subjects(List<StoredEvent> events) {
        return events.stream().map(StoredEvent::subject).collect(Collectors.toUnmodifiableSet());
    }
}
