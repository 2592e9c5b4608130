package id.mppdigital.statistics.catalog;

import id.mppdigital.platform.events.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feeds the replica from the catalogue's topics. */
@Configuration(proxyBeanMethods = false)
class CatalogueReplica {
    @Bean
    EventSubscription mallsSubscription(Catalogue catalogue) {
        return EventSubscription.to("mpp.catalog.malls")
                .as("statistics-service.malls")
                .latestState()
                .on("id.mppdigital.catalog.mall-changed.v1", MallChanged.class, event -> catalogue.store(event.data()))
                .build();
    }

    @Bean
    EventSubscription agenciesSubscription(Catalogue catalogue) {
        return EventSubscription.to("mpp.catalog.agencies")
                .as("statistics-service.agencies")
                .latestState()
                .on(
                        "id.mppdigital.catalog.agency-changed.v1",
                        AgencyChanged.class,
                        event -> catalogue.store(event.data()))
                .build();
    }

    @Bean
    EventSubscription servicesSubscription(Catalogue catalogue) {
        return EventSubscription.to("mpp.catalog.services")
                .as("statistics-service.services")
                .latestState()
                .on(
                        "id.mppdigital.catalog.service-changed.v1",
                        ServiceChanged.class,
                        event -> catalogue.store(event.data()))
                .build();
    }
}
