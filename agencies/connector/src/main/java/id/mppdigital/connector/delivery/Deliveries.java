package id.mppdigital.connector.delivery;

import id.mppdigital.platform.events.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tail of the queue: where deliveries are put. */
@Repository
class Deliveries {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Deliveries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An event that is here already adds nothing, whatever the inbox remembers of it. */
    void add(NewDelivery delivery, DeliveryState state) {
        var application = delivery.application();
        jdbc.sql("""
                insert into delivery (id, event_id, agency, mall, application_id, registration_number, sequence, message,
                    service_code, service_version, occurred_at, submitted_at, reason_code, sealed, traceparent, state)
                values (:id, :eventId, :agency, :mall, :applicationId, :registrationNumber, :sequence, :message,
                    :serviceCode, :serviceVersion, :occurredAt, :submittedAt, :reasonCode, cast(:sealed as jsonb),
                    :traceparent, :state)
                on conflict do nothing
                """)
                .param("id", Ids.next())
                .param("eventId", delivery.eventId())
                .param("agency", application.agency())
                .param("mall", application.mall())
                .param("applicationId", application.applicationId())
                .param("registrationNumber", application.registrationNumber())
                .param("sequence", delivery.sequence())
                .param("message", delivery.message().name())
                .param("serviceCode", application.service().code())
                .param("serviceVersion", application.service().version())
                .param("occurredAt", Timestamp.from(delivery.occurredAt()))
                .param("submittedAt", timestamp(delivery.submittedAt()))
                .param("reasonCode", delivery.reasonCode())
                .param("sealed", sealed(delivery.sealed()))
                .param("traceparent", delivery.traceparent())
                .param("state", state.name())
                .update();
    }

    private @Nullable String sealed(@Nullable Map<String, Object> jwe) {
        return jwe == null ? null : json.writeValueAsString(jwe);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
