package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.AgencyKnown;
import id.mppdigital.platform.work.WorkQueue;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Looks for deliveries when an agency's endpoint changes or works again. */
@Component
class WakeDeliveries {
    private final WorkQueue<?> queue;
    private final EndpointRoom room;

    WakeDeliveries(WorkQueue<?> queue, EndpointRoom room, CircuitBreakerRegistry breakers) {
        this.queue = queue;
        this.room = room;
        breakers.getEventPublisher().onEntryAdded(added -> hastenWhenClosed(added.getAddedEntry()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AgencyKnown known) {
        room.forget(known.agency());
        queue.wake(known.agency());
    }

    private void hastenWhenClosed(CircuitBreaker breaker) {
        breaker.getEventPublisher().onStateTransition(event -> {
            if (event.getStateTransition().getToState() == CircuitBreaker.State.CLOSED) {
                Thread.startVirtualThread(() -> queue.hasten(breaker.getName()));
            }
        });
    }
}
