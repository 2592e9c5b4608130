package id.mppdigital.connector.delivery;

import id.mppdigital.platform.sql.SqlArray;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

    /**
     * Queues deliveries, and names the agency of each that may be sent: one waits while its agency is unknown. Nothing
     * is queued for an agency without an endpoint, nor a second time for an event that is here already, whatever the
     * inbox remembers of it. A delivery has its event's id: when this database is restored to a moment of before and the
     * event comes again, the agency is told under the same {@code webhook-id} and takes it once.
     */
    List<String> add(List<NewDelivery> all) {
        return jdbc.sql("""
                with added as (
                    insert into delivery (id, event_id, agency, mall, application_id, registration_number, sequence,
                        message, service_code, service_version, occurred_at, submitted_at, reason_code, sealed,
                        verified, traceparent, state)
                    select fresh.*, case when known.code is null then 'WAITING' else 'PENDING' end
                    from unnest(cast(:ids as uuid[]), cast(:events as uuid[]), :agencies, :malls,
                            cast(:applications as uuid[]), :numbers, :sequences, :messages, :services, :versions,
                            cast(:occurred as timestamptz[]), cast(:submitted as timestamptz[]), :reasons,
                            cast(:sealed as jsonb[]), cast(:verified as jsonb[]), :traces)
                        as fresh (id, event_id, agency, mall, application_id, registration_number, sequence, message,
                            service_code, service_version, occurred_at, submitted_at, reason_code, sealed, verified,
                            traceparent)
                    left join agency known on known.code = fresh.agency
                    where known.code is null or known.endpoint_url is not null
                    on conflict do nothing
                    returning agency, state)
                select agency from added where state = 'PENDING'
                """)
                .param("ids", SqlArray.of(all, NewDelivery::eventId, UUID[]::new))
                .param("events", SqlArray.of(all, NewDelivery::eventId, UUID[]::new))
                .param("agencies", texts(all, each -> each.application().agency()))
                .param("malls", texts(all, each -> each.application().mall()))
                .param(
                        "applications",
                        SqlArray.of(all, each -> each.application().applicationId(), UUID[]::new))
                .param("numbers", texts(all, each -> each.application().registrationNumber()))
                .param("sequences", SqlArray.of(all, NewDelivery::sequence, Long[]::new))
                .param("messages", texts(all, each -> each.message().name()))
                .param(
                        "services",
                        texts(all, each -> each.application().service().code()))
                .param(
                        "versions",
                        SqlArray.of(all, each -> each.application().service().version(), Integer[]::new))
                .param("occurred", texts(all, each -> each.occurredAt().toString()))
                .param("submitted", texts(all, each -> text(each.application().submittedAt())))
                .param("reasons", texts(all, NewDelivery::reasonCode))
                .param("sealed", texts(all, each -> json(each.application().sealed())))
                .param("verified", texts(all, each -> json(each.application().fields())))
                .param("traces", texts(all, NewDelivery::traceparent))
                .query(String.class)
                .list();
    }

    private static @Nullable String[] texts(List<NewDelivery> all, Function<NewDelivery, @Nullable String> column) {
        return SqlArray.of(all, column, String[]::new);
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private @Nullable String json(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }
}
