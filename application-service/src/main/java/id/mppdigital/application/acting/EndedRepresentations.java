package id.mppdigital.application.acting;

import id.mppdigital.platform.events.EventSubscription;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Learns which powers have ended. What was signed before the end counts no more, and files no application after it;
 * what a parent who was added again has signed since then does. So it is with drafts: what was saved before the end
 * goes with it.
 */
@Configuration(proxyBeanMethods = false)
class EndedRepresentations {
    /** What this service reads of {@code id.mppdigital.representation.ended.v1}. */
    record Ended(UUID representationId, Instant endedAt) {}

    @Bean
    EventSubscription representationsThatEnded(JdbcClient jdbc) {
        return EventSubscription.to("mpp.representations")
                .as("application-service.representations")
                .everyInOrder()
                .on("id.mppdigital.representation.ended.v1", Ended.class, event -> keep(jdbc, event.data()))
                .build();
    }

    private static void keep(JdbcClient jdbc, Ended ended) {
        jdbc.sql("""
                insert into ended_representation (representation, ended_at) values (:representation, :endedAt)
                on conflict (representation) do update
                set ended_at = greatest(ended_representation.ended_at, excluded.ended_at)
                """)
                .param("representation", ended.representationId())
                .param("endedAt", ended.endedAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from draft where on_behalf_of = :representation and changed_at <= :endedAt")
                .param("representation", ended.representationId())
                .param("endedAt", ended.endedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
