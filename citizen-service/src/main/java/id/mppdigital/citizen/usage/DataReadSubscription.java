package id.mppdigital.citizen.usage;

import id.mppdigital.platform.events.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Enters into the ledger what agencies were shown elsewhere. */
@Configuration(proxyBeanMethods = false)
class DataReadSubscription {
    @Bean
    EventSubscription dataReads(DataUses uses) {
        return EventSubscription.to("mpp.data-uses")
                .as("citizen-data-reads")
                .everyInOrder()
                .on(
                        "id.mppdigital.application.data-read.v1",
                        DataRead.class,
                        event -> uses.add(event.data().citizenId(), event.data().asUse()))
                .build();
    }
}
