package id.mppdigital.application.erasure;

import id.mppdigital.platform.events.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns from {@code mpp.citizens} who was erased; contacts on that topic are none of this service's business. */
@Configuration(proxyBeanMethods = false)
class ErasureSubscription {
    record Erased(String citizenId) {}

    @Bean
    EventSubscription erasures(ErasePerson erase) {
        return EventSubscription.to("mpp.citizens")
                .as("application-service.erasures")
                .latestState()
                .on(
                        "id.mppdigital.citizen.erased.v1",
                        Erased.class,
                        event -> erase.erase(event.data().citizenId(), event.time()))
                .build();
    }
}
