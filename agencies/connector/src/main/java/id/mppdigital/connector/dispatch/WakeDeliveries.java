package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.AgencyKnown;
import id.mppdigital.platform.guard.Guards;
import id.mppdigital.platform.work.WorkQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Looks for deliveries when an agency's endpoint changes or works again. */
@Component
class WakeDeliveries {
    private final WorkQueue<?> queue;
    private final EndpointRoom room;

    WakeDeliveries(WorkQueue<?> queue, EndpointRoom room, Guards guards) {
        this.queue = queue;
        this.room = room;
        guards.onRecovery(agency -> Thread.startVirtualThread(() -> queue.hasten(agency)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AgencyKnown known) {
        room.forget(known.agency());
        queue.wake(known.agency());
    }
}
