package id.mppdigital.statistics.application;

import id.mppdigital.platform.events.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the facts up to date. Under another consumer's name all events come again, and the facts are made anew. */
@Configuration(proxyBeanMethods = false)
class ApplicationsSubscription {
    @Bean
    EventSubscription applications(ApplicationFacts facts) {
        return EventSubscription.to("mpp.applications")
                .as("statistics-service.applications")
                .everyInOrder()
                .on(
                        "id.mppdigital.application.submitted.v1",
                        ApplicationSubmitted.class,
                        event -> facts.add(event.data()))
                .on(
                        "id.mppdigital.application.status-changed.v1",
                        ApplicationStatusChanged.class,
                        event -> facts.move(event.data()))
                .build();
    }
}
