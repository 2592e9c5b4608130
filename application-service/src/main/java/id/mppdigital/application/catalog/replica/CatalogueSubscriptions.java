package id.mppdigital.application.catalog.replica;

import id.mppdigital.platform.events.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Subscribes the replica to the catalogue's topics; the newest state of each subject wins. */
@Configuration(proxyBeanMethods = false)
class CatalogueSubscriptions {
    private final CatalogueReplica replica;

    CatalogueSubscriptions(CatalogueReplica replica) {
        this.replica = replica;
    }

    @Bean
    EventSubscription malls() {
        return EventSubscription.to("mpp.catalog.malls")
                .as("application-service.malls")
                .latestState()
                .on("id.mppdigital.catalog.mall-changed.v1", MallChanged.class, replica::mallChanged)
                .build();
    }

    @Bean
    EventSubscription agencies() {
        return EventSubscription.to("mpp.catalog.agencies")
                .as("application-service.agencies")
                .latestState()
                .on("id.mppdigital.catalog.agency-changed.v1", AgencyChanged.class, replica::agencyChanged)
                .build();
    }

    @Bean
    EventSubscription services() {
        return EventSubscription.to("mpp.catalog.services")
                // This newer name makes the topic be read again, so that older rows get their time limit.
                .as("application-service.services.2")
                .latestState()
                .on("id.mppdigital.catalog.service-changed.v1", ServiceChanged.class, replica::serviceChanged)
                .build();
    }

    @Bean
    EventSubscription lifeEventTables() {
        return EventSubscription.to("mpp.catalog.life-events")
                .as("application-service.life-events")
                .latestState()
                .on("id.mppdigital.catalog.life-event-changed.v1", LifeEventChanged.class, replica::lifeEventChanged)
                .build();
    }

    @Bean
    EventSubscription channels() {
        return EventSubscription.to("mpp.catalog.channels")
                .as("application-service.channels")
                .latestState()
                .on("id.mppdigital.catalog.channel-changed.v1", ChannelChanged.class, replica::channelChanged)
                .build();
    }
}
