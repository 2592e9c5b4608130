package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Facts;
import id.mppdigital.notification.template.Occasion;
import id.mppdigital.platform.events.EventSubscription;
import id.mppdigital.platform.observability.TraceParent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Listens to {@code mpp.fact-changes}: facts of a citizen that a decision has changed. */
@Configuration(proxyBeanMethods = false)
class FactEvents {
    /** Names of facts, and no value. */
    record FactsChanged(String citizenId, Decision decision, List<Fact> facts) {
        record Decision(UUID applicationId, String registrationNumber, Bilingual serviceName) {}

        record Fact(Bilingual name) {}

        About about(Instant toldAt) {
            var names = new Bilingual(named(Bilingual::id), named(Bilingual::en));
            var told = new Facts(decision.registrationNumber(), decision.serviceName(), News.PLATFORM, null, null);
            return new About(decision.applicationId(), citizenId, toldAt, told.with(names));
        }

        private String named(Function<Bilingual, String> language) {
            return facts.stream().map(Fact::name).map(language).distinct().collect(Collectors.joining(", "));
        }
    }

    private final NotifyCitizen notify;
    private final TraceParent trace;

    FactEvents(NotifyCitizen notify, TraceParent trace) {
        this.notify = notify;
        this.trace = trace;
    }

    @Bean
    EventSubscription factNews() {
        return EventSubscription.to("mpp.fact-changes")
                .as("notification-service.facts")
                .everyInOrder()
                .gathering(notify::of)
                .on(
                        "id.mppdigital.citizen.facts-changed.v1",
                        FactsChanged.class,
                        event -> Optional.of(new News(
                                event.id(),
                                event.time(),
                                Occasion.FACTS_CHANGED,
                                event.data().about(event.time()),
                                trace.current())))
                .build();
    }
}
