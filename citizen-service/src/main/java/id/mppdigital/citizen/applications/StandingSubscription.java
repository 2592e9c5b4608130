package id.mppdigital.citizen.applications;

import id.mppdigital.platform.events.EventSubscription;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Learns where applications stand. Its consumer begins with the oldest event that the topic still has, so it also learns
 * of applications from before it existed.
 */
@Configuration(proxyBeanMethods = false)
class StandingSubscription {
    record Submitted(
            UUID applicationId,
            String registrationNumber,
            String citizenId,
            @Nullable String representative,
            String mall,
            String agency,
            Service service,
            Instant submittedAt,
            @Nullable Instant begunAt) {
        record Service(String code, int version) {}

        Application application() {
            return new Application(applicationId, citizenId, agency, mall, service.code(), service.version());
        }

        Instant begun() {
            return begunAt == null ? submittedAt : begunAt;
        }
    }

    record Moved(
            UUID applicationId,
            @Nullable String registrationNumber,
            String to,
            @Nullable String actor) {}

    @Bean
    EventSubscription applicationStandings(Applications applications, Standings standings) {
        return EventSubscription.to("mpp.applications")
                .as("citizen-application-standings")
                .everyInOrder()
                .on("id.mppdigital.application.submitted.v1", Submitted.class, event -> {
                    var submitted = event.data();
                    applications.add(submitted.application(), submitted.begun());
                    if (submitted.representative() != null) {
                        standings.filedBy(submitted.applicationId(), submitted.representative());
                    }
                    standings.moved(
                            submitted.applicationId(),
                            new Standings.Move(submitted.registrationNumber(), "SUBMITTED", null),
                            event.sequence());
                })
                .on("id.mppdigital.application.status-changed.v1", Moved.class, event -> {
                    var moved = event.data();
                    standings.moved(
                            moved.applicationId(),
                            new Standings.Move(moved.registrationNumber(), moved.to(), moved.actor()),
                            event.sequence());
                })
                .build();
    }
}
