package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.attributes.ChangedFact;
import id.mppdigital.citizen.erasure.ErasedAccounts;
import id.mppdigital.citizen.telling.TellChange;
import id.mppdigital.citizen.telling.TellCitizen;
import id.mppdigital.citizen.usage.DataUse;
import id.mppdigital.citizen.usage.DataUses;
import id.mppdigital.citizen.usage.Entry;
import id.mppdigital.citizen.usage.Purpose;
import id.mppdigital.citizen.verification.Verifications;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.sealing.Sealing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Listens to applications as they are submitted, corrected and decided. */
@Configuration(proxyBeanMethods = false)
class LearningSubscription {
    private final LearnFromApplication learn;
    private final Verifications verifications;
    private final KeepFacts keep;
    private final TellChange tell;
    private final TellCitizen tellCitizen;
    private final DataUses uses;
    private final Sealing sealing;
    private final ErasedAccounts erased;

    LearningSubscription(
            LearnFromApplication learn,
            Verifications verifications,
            KeepFacts keep,
            TellChange tell,
            TellCitizen tellCitizen,
            DataUses uses,
            Sealing sealing,
            ErasedAccounts erased) {
        this.erased = erased;
        this.sealing = sealing;
        this.learn = learn;
        this.verifications = verifications;
        this.keep = keep;
        this.tell = tell;
        this.tellCitizen = tellCitizen;
        this.uses = uses;
    }

    @Bean
    EventSubscription applicationsFiled() {
        return EventSubscription.to("mpp.applications")
                .as("citizen-learning")
                .everyInOrder()
                .gathering(this::conclude)
                .on("id.mppdigital.application.submitted.v1", Filed.class, this::filed)
                .on("id.mppdigital.application.corrected.v1", Filed.class, this::filed)
                .on("id.mppdigital.application.status-changed.v1", Moved.class, this::moved)
                .on(
                        "id.mppdigital.application.facts-changed.v1",
                        Informed.class,
                        event -> Optional.of(event.data())
                                .filter(told -> !erased.cover(told.begun()))
                                .map(told -> Learnt.of(List.of(informed(told)))))
                .build();
    }

    /**
     * What is left to be done for an event once all of its transaction are learnt.
     *
     * @param uses to be written into the ledger
     * @param change what a decision changed; null for nothing
     */
    private record Learnt(List<Entry> uses, @Nullable Change change) {
        static Learnt of(List<Entry> uses) {
            return new Learnt(uses, null);
        }

        static Learnt of(Change change) {
            return new Learnt(List.of(), change);
        }
    }

    private record Change(Moved by, List<ChangedFact> facts) {}

    /** The ledger first: it says who is told, and the application may be of the same transaction as the decision. */
    private void conclude(List<Learnt> learnt) {
        uses.add(learnt.stream().flatMap(it -> it.uses().stream()).toList());
        learnt.stream().flatMap(it -> Stream.ofNullable(it.change())).forEach(change -> {
            var by = change.by();
            tell.of(by.citizenId(), by.applicationId(), change.facts(), by.at());
            Optional.ofNullable(by.decision())
                    .ifPresent(decision -> tellCitizen.of(by.citizenId(), decision, change.facts(), by.at()));
        });
    }

    /** Nothing of what an erased account began earlier: it would bring the person back. */
    private Optional<Learnt> filed(Received<Filed> event) {
        if (erased.cover(event.data().begun())) {
            return Optional.empty();
        }
        var learnt = learn.learn(event.data());
        verifications.await(
                event.data().filing(event.sequence()), learnt.dossier().unverified());
        return Optional.of(Learnt.of(learnt.uses()));
    }

    /** The agency learns that facts have changed, or what they are now. */
    private Entry informed(Informed told) {
        return uses.entry(
                told.citizenId(),
                DataUse.Action.SHARED_WITH_AGENCY,
                Purpose.HANDLE_APPLICATION,
                told.recipient(),
                told.sources(),
                told.context());
    }

    private Optional<Learnt> moved(Received<Moved> event) {
        var moved = event.data();
        if (erased.cover(moved.begun())) {
            return Optional.empty();
        }
        if (moved.isGranted()) {
            return Optional.of(Learnt.of(new Change(moved, keep.granted(moved, found(moved)))));
        }
        if (!moved.isInVain()) {
            keep.reopened(moved);
        }
        if (moved.facts() != null) {
            return Optional.of(Learnt.of(new Change(moved, keep.found(moved, found(moved)))));
        }
        if (moved.isInVain()) {
            verifications.drop(moved.applicationId());
            if (moved.mayBeDecidedAnew()) {
                keep.refused(moved.applicationId(), moved.at());
            } else {
                keep.endedInVain(moved.applicationId());
            }
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
