package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.platform.events.EventSubscription;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to applications as they are submitted and corrected. */
@Configuration(proxyBeanMethods = false)
class LearningSubscription {
    @Bean
    EventSubscription applicationsFiled(LearnFromApplication learn, DataUses uses) {
        return EventSubscription.to("mpp.applications")
                .as("citizen-learning")
                .everyInOrder()
                .gathering(uses::add)
                .on(
                        "id.mppdigital.application.submitted.v1",
                        Filed.class,
                        event -> Optional.of(learn.learn(event.data())))
                .on(
                        "id.mppdigital.application.corrected.v1",
                        Filed.class,
                        event -> Optional.of(learn.learn(event.data())))
                .build();
    }
}
