package id.mppdigital.platform.events;

import id.mppdigital.platform.events.EventSubscription.Mode;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Gives every event one effect: the handler's changes and the note that they happened commit together. */
class Inbox {
    private final InboxTable table;
    private final TransactionOperations transactions;
    private final JsonMapper json;

    Inbox(InboxTable table, TransactionOperations transactions, JsonMapper json) {
        this.table = table;
        this.transactions = transactions;
        this.json = json;
    }

    /** Lets the event have its effect, or wait, or nothing; then the ones that waited for it. */
    void receive(EventSubscription subscription, StoredEvent event) {
        transactions.executeWithoutResult(_ -> {
            if (mayHaveEffect(subscription, event)) {
                handle(subscription, event);
            }
        });
        followUp(subscription, event.subject());
    }

    /** Notes that the event is in the dead-letter topic, so that its successors go on without it. */
    void park(EventSubscription subscription, StoredEvent event, String reason) {
        transactions.executeWithoutResult(_ -> {
            boolean advanced = advance(subscription, event);
            if (advanced || table.last(subscription.consumer(), event.subject()) >= event.sequence()) {
                table.takeWaiting(subscription.consumer(), event.subject(), event.sequence());
            }
            table.park(subscription.consumer(), event, reason);
        });
    }

    private boolean mayHaveEffect(EventSubscription subscription, StoredEvent event) {
        if (advance(subscription, event)) {
            return true;
        }
        if (subscription.mode() == Mode.LATEST_STATE) {
            return false;
        }
        if (event.sequence() > table.last(subscription.consumer(), event.subject())) {
            table.keepWaiting(subscription.consumer(), event);
            return false;
        }
        return table.unpark(subscription.consumer(), event);
    }

    private boolean advance(EventSubscription subscription, StoredEvent event) {
        return subscription.mode() == Mode.LATEST_STATE
                ? table.advanceTo(subscription.consumer(), event)
                : table.advanceByOne(subscription.consumer(), event);
    }

    /** Lets those have their effect that waited for what has just been handled or parked. */
    void followUp(EventSubscription subscription, String subject) {
        if (subscription.mode() == Mode.EVERY_IN_ORDER && table.anyWaiting(subscription.consumer(), subject)) {
            while (Boolean.TRUE.equals(transactions.execute(_ -> handleNextWaiting(subscription, subject)))) {
                // Each of those that waited has a transaction of its own: one that fails doesn't undo the others.
            }
        }
    }

    private boolean handleNextWaiting(EventSubscription subscription, String subject) {
        long next = table.last(subscription.consumer(), subject) + 1;
        var waiting = table.takeWaiting(subscription.consumer(), subject, next);
        waiting.filter(event -> table.advanceByOne(subscription.consumer(), event))
                .ifPresent(event -> handle(subscription, event));
        return waiting.isPresent();
    }

    private void handle(EventSubscription subscription, StoredEvent event) {
        try {
            subscription.handlers().handle(event, json);
        } catch (RuntimeException e) {
            // Names the event that failed, which may be one that waited, not the one that was received.
            throw new FailedEvent(event, e);
        }
    }
}
