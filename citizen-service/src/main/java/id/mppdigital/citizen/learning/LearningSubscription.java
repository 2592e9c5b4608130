package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Entry;
import id.mppdigital.citizen.verification.Verifications;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to applications as they are submitted and corrected, and as they end in vain. */
@Configuration(proxyBeanMethods = false)
class LearningSubscription {
    private record Moved(UUID applicationId, String to) {
        /** Nobody decides on what is withdrawn, refused or expired: its answers concern no register any more. */
        boolean isInVain() {
            return Set.of("WITHDRAWN", "REJECTED", "EXPIRED").contains(to);
        }
    }

    private final LearnFromApplication learn;
    private final Verifications verifications;

    LearningSubscription(LearnFromApplication learn, Verifications verifications) {
        this.learn = learn;
        this.verifications = verifications;
    }

    @Bean
    EventSubscription applicationsFiled(DataUses uses) {
        return EventSubscription.to("mpp.applications")
                .as("citizen-learning")
                .everyInOrder()
                .gathering(uses::add)
                .on("id.mppdigital.application.submitted.v1", Filed.class, this::filed)
                .on("id.mppdigital.application.corrected.v1", Filed.class, this::filed)
                .on("id.mppdigital.application.status-changed.v1", Moved.class, this::moved)
                .build();
    }

    private Optional<Entry> filed(Received<Filed> event) {
        var learnt = learn.learn(event.data());
        verifications.await(
                event.data().filing(event.sequence()), learnt.dossier().unverified());
        return Optional.of(learnt.use());
    }

    private Optional<Entry> moved(Received<Moved> event) {
        if (event.data().isInVain()) {
            verifications.drop(event.data().applicationId());
        }
        return Optional.empty();
    }
}
