package id.mppdigital.connector.delivery;

import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.observability.TraceParent;
import id.mppdigital.platform.work.WorkQueue;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which events an agency hears of: of applications, and of corrections in a register that it keeps. */
@Configuration(proxyBeanMethods = false)
class ApplicationEvents {
    private final Deliveries deliveries;
    private final TraceParent trace;
    private final WorkQueue<?> work;

    ApplicationEvents(Deliveries deliveries, TraceParent trace, WorkQueue<?> work) {
        this.deliveries = deliveries;
        this.trace = trace;
        this.work = work;
    }

    @Bean
    EventSubscription applicationSubscription() {
        return EventSubscription.to("mpp.applications")
                .as("agency-connector.applications")
                .everyInOrder()
                .gathering(this::queue)
                .on(
                        "id.mppdigital.application.submitted.v1",
                        ApplicationEvent.class,
                        event -> Optional.of(delivery(MessageType.SUBMITTED, event)))
                .on(
                        "id.mppdigital.application.corrected.v1",
                        ApplicationEvent.class,
                        event -> Optional.of(delivery(MessageType.CORRECTED, event)))
                .on(
                        "id.mppdigital.application.status-changed.v1",
                        ApplicationEvent.class,
                        // Every other move is the agency's own doing, or nothing that it must act on.
                        event -> Optional.of(event)
                                .filter(moved -> "WITHDRAWN".equals(moved.data().to()))
                                .map(moved -> delivery(MessageType.WITHDRAWN, moved)))
                .on(
                        "id.mppdigital.application.verified.v1",
                        ApplicationEvent.class,
                        event -> Optional.of(delivery(MessageType.VERIFIED, event)))
                .on(
                        "id.mppdigital.application.facts-changed.v1",
                        ApplicationEvent.class,
                        event -> Optional.of(delivery(MessageType.FACTS_CHANGED, event)))
                .build();
    }

    @Bean
    EventSubscription correctionSubscription() {
        return EventSubscription.to("mpp.corrections")
                .as("agency-connector.corrections")
                .everyInOrder()
                .gathering(this::queue)
                .on("id.mppdigital.correction.asked.v1", CorrectionAsked.class, event -> Optional.of(correction(event)))
                .build();
    }

    private NewDelivery correction(Received<CorrectionAsked> event) {
        var asked = event.data().queued();
        return new NewDelivery(
                event.id(), event.sequence(), event.time(), MessageType.CORRECTION_ASKED, asked, trace.current());
    }

    private void queue(List<NewDelivery> all) {
        deliveries.add(all).forEach(work::wakeAfterCommit);
    }

    private NewDelivery delivery(MessageType message, Received<ApplicationEvent> event) {
        return new NewDelivery(event.id(), event.sequence(), event.time(), message, event.data(), trace.current());
    }
}
