package id.mppdigital.citizen.usage;

import id.mppdigital.citizen.erasure.ErasedAccounts;
import id.mppdigital.platform.events.EventSubscription;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Enters into the ledger what agencies were shown elsewhere. */
@Configuration(proxyBeanMethods = false)
class DataReadSubscription {
    @Bean
    EventSubscription dataReads(DataUses uses, ErasedAccounts erased) {
        return EventSubscription.to("mpp.data-uses")
                .as("citizen-data-reads")
                .everyInOrder()
                .<DataRead>gathering(reads -> uses.add(erased.without(reads, DataRead::begun).stream()
                        .map(DataRead::asEntry)
                        .toList()))
                .on("id.mppdigital.application.data-read.v1", DataRead.class, event -> Optional.of(event.data()))
                .build();
    }
}
