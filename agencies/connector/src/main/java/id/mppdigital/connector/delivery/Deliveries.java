package id.mppdigital.connector.delivery;

import id.mppdigital.platform.events.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tail of the queue: where deliveries are put. */
@Repository
class Deliveries {
    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An event that is here already adds nothing, whatever the inbox remembers of it. */
    void add(NewDelivery delivery, DeliveryState state) {
        var service = delivery.application().service();
        jdbc.sql("""
                insert into delivery (id, event_id, agency, mall, application_id, registration_number, sequence, message,
                    service_code, service_version, occurred_at, submitted_at, reason_code, sealed, traceparent, state)
                values (:id, :eventId, :agency, :mall, :applicationId, :registrationNumber, :sequence, :message,
                    :serviceCode, :serviceVersion, :occurredAt, :submittedAt, :reasonCode, cast(:sealed as jsonb),
                    :traceparent, :state)
                on conflict do nothing
                """)
                .paramSource(delivery)
                .param("id", Ids.next())
                .param("serviceCode", service.code())
                .param("serviceVersion", service.version())
                .param("state", state)
                .update();
    }
}
