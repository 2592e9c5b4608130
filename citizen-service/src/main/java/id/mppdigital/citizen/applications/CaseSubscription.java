package id.mppdigital.citizen.applications;

import id.mppdigital.platform.events.EventSubscription;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns which cases are open. */
@Configuration(proxyBeanMethods = false)
class CaseSubscription {
    record Opened(UUID caseId, String citizenId, String lifeEvent, Instant openedAt) {}

    record Ended(UUID caseId, Instant endedAt) {}

    @Bean
    EventSubscription openCases(Cases cases) {
        return EventSubscription.to("mpp.open-cases")
                .as("citizen-cases")
                .everyInOrder()
                .on("id.mppdigital.case.opened.v1", Opened.class, event -> {
                    var opened = event.data();
                    cases.open(opened.caseId(), opened.citizenId(), opened.lifeEvent(), opened.openedAt());
                })
                .on(
                        "id.mppdigital.case.ended.v1",
                        Ended.class,
                        event -> cases.end(event.data().caseId(), event.data().endedAt()))
                .build();
    }
}
