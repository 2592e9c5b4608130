package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Entry;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.citizen.verification.Verifications;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.sealing.Sealing;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Listens to applications as they are submitted, corrected and decided. */
@Configuration(proxyBeanMethods = false)
class LearningSubscription {
    private final LearnFromApplication learn;
    private final Verifications verifications;
    private final KeepFacts keep;
    private final Sealing sealing;

    LearningSubscription(LearnFromApplication learn, Verifications verifications, KeepFacts keep, Sealing sealing) {
        this.sealing = sealing;
        this.learn = learn;
        this.verifications = verifications;
        this.keep = keep;
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
                .on(
                        "id.mppdigital.application.facts-changed.v1",
                        Informed.class,
                        event -> Optional.of(informed(uses, event.data())))
                .build();
    }

    private Optional<Entry> filed(Received<Filed> event) {
        var learnt = learn.learn(event.data());
        verifications.await(
                event.data().filing(event.sequence()), learnt.dossier().unverified());
        return Optional.of(learnt.use());
    }

    /** The agency learns that facts have changed, or what they are now. */
    private static Entry informed(DataUses uses, Informed told) {
        return uses.entry(
                told.citizenId(),
                DataUse.Action.SHARED_WITH_AGENCY,
                Purpose.HANDLE_APPLICATION,
                told.recipient(),
                told.sources(),
                told.context());
    }

    private Optional<Entry> moved(Received<Moved> event) {
        var moved = event.data();
        if (moved.isGranted()) {
            keep.granted(moved, found(moved));
        } else if (moved.facts() != null) {
            keep.found(moved, found(moved));
        } else if (moved.isInVain()) {
            verifications.drop(moved.applicationId());
            keep.endedInVain(moved.applicationId());
        }
        return Optional.empty();
    }

    private Map<String, JsonNode> found(Moved moved) {
        var sealed = moved.facts();
        return sealed == null
                ? Map.of()
                : sealing.open(sealed, Moved.Found.class).facts();
    }
}
