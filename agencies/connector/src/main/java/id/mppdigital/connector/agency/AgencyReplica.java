package id.mppdigital.connector.agency;

import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the replica of agencies up to date from the catalogue's state topic. */
@Configuration(proxyBeanMethods = false)
class AgencyReplica {
    private final Agencies agencies;
    private final ApplicationEventPublisher publisher;

    AgencyReplica(Agencies agencies, ApplicationEventPublisher publisher) {
        this.agencies = agencies;
        this.publisher = publisher;
    }

    @Bean
    EventSubscription agencySubscription() {
        return EventSubscription.to("mpp.catalog.agencies")
                .as("agency-connector.agencies")
                .latestState()
                .on("id.mppdigital.catalog.agency-changed.v1", AgencyChanged.class, this::apply)
                .build();
    }

    void apply(Received<AgencyChanged> event) {
        agencies.save(event.data());
        publisher.publishEvent(new AgencyKnown(event.data().code()));
    }
}
