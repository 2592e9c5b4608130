package id.mppdigital.connector.delivery;

import id.mppdigital.connector.agency.AgencyKnown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets deliveries go whose agency was unknown when their event came. */
@Component
class SettleWaiting {
    private final Deliveries deliveries;
    private final ApplicationEventPublisher publisher;

    SettleWaiting(Deliveries deliveries, ApplicationEventPublisher publisher) {
        this.deliveries = deliveries;
        this.publisher = publisher;
    }

    @EventListener
    @Transactional
    void on(AgencyKnown known) {
        settle();
    }

    /** The backstop: an event and its agency may be stored by two transactions that don't see each other. */
    @Scheduled(fixedDelayString = "${mpp.connector.settle-interval:5s}")
    @Transactional
    void settle() {
        deliveries.settleWaiting().forEach(agency -> publisher.publishEvent(new DeliveriesQueued(agency)));
    }
}
