package id.mppdigital.connector.delivery;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.connector.agency.EndpointStatus;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.observability.TraceParent;
import id.mppdigital.platform.work.WorkQueue;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns an event into a delivery to the application's agency, unless that agency has no endpoint. */
@Component
class QueueDelivery {
    private final Agencies agencies;
    private final Deliveries deliveries;
    private final TraceParent trace;
    private final WorkQueue<?> work;

    QueueDelivery(Agencies agencies, Deliveries deliveries, TraceParent trace, WorkQueue<?> work) {
        this.agencies = agencies;
        this.deliveries = deliveries;
        this.trace = trace;
        this.work = work;
    }

    void queue(MessageType message, Received<ApplicationEvent> event) {
        var application = event.data();
        var delivery = new NewDelivery(
                event.id(),
                message,
                application,
                event.sequence(),
                event.time(),
                application.submittedAt(),
                message == MessageType.WITHDRAWN ? application.reasonCode() : null,
                application.sealed(),
                trace.current());
        Optional<EndpointStatus> agency = agencies.find(application.agency());
        if (agency.isEmpty()) {
            deliveries.add(delivery, DeliveryState.WAITING);
        } else if (agency.get().endpoint().isPresent()) {
            deliveries.add(delivery, DeliveryState.PENDING);
            work.wakeAfterCommit(application.agency());
        }
    }
}
