package id.mppdigital.citizen.usage;

import id.mppdigital.platform.events.EventSubscription;
import java.util.Optional;
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
                .gathering(uses::add)
                .on(
                        "id.mppdigital.application.data-read.v1",
                        DataRead.class,
                        event -> Optional.of(event.data().asEntry()))
                .build();
    }
}
