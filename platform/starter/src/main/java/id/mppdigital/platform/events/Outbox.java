package id.mppdigital.platform.events;

import java.util.List;

/** Events that are committed together with the state they report, and relayed to Kafka afterwards. */
public interface Outbox {
    /**
     * Adds an event to the running transaction; a rollback leaves none.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     * @throws id.mppdigital.platform.problem.Problem when the payload is larger than Kafka accepts
     */
    void append(NewEvent event);

    /** Adds several events in their order in one batch; see {@link #append(NewEvent)}. */
    void append(List<NewEvent> events);
}
