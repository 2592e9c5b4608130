package id.mppdigital.connector.delivery;

import id.mppdigital.platform.events.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which events of an application an agency hears of. */
@Configuration(proxyBeanMethods = false)
class ApplicationEvents {
    private final QueueDelivery queue;

    ApplicationEvents(QueueDelivery queue) {
        this.queue = queue;
    }

    @Bean
    EventSubscription applicationSubscription() {
        return EventSubscription.to("mpp.applications")
                .as("agency-connector.applications")
                .everyInOrder()
                .on(
                        "id.mppdigital.application.submitted.v1",
                        ApplicationEvent.class,
                        event -> queue.queue(MessageType.SUBMITTED, event))
                .on(
                        "id.mppdigital.application.corrected.v1",
                        ApplicationEvent.class,
                        event -> queue.queue(MessageType.CORRECTED, event))
                .on("id.mppdigital.application.status-changed.v1", ApplicationEvent.class, event -> {
                    // Every other move is the agency's own doing, or nothing that it must act on.
                    if ("WITHDRAWN".equals(event.data().to())) {
                        queue.queue(MessageType.WITHDRAWN, event);
                    }
                })
                .build();
    }
}
