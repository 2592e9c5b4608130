package id.mppdigital.citizen.catalog;

import id.mppdigital.platform.events.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feeds the replica from the catalogue's topics. */
@Configuration(proxyBeanMethods = false)
class CatalogReplica {
    @Bean
    EventSubscription serviceFormsSubscription(ServiceForms forms) {
        return EventSubscription.to(ServiceChanged.TOPIC)
                .as("citizen-service-forms")
                .latestState()
                .on(
                        ServiceChanged.TYPE,
                        ServiceChanged.class,
                        event -> forms.store(event.data().toForm()))
                .build();
    }

    @Bean
    EventSubscription mallsSubscription(Malls malls) {
        return EventSubscription.to(MallChanged.TOPIC)
                .as("citizen-malls")
                .latestState()
                .on(MallChanged.TYPE, MallChanged.class, event -> malls.store(event.data()))
                .build();
    }
}
