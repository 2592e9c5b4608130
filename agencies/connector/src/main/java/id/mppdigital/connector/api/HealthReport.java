package id.mppdigital.connector.api;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.connector.agency.EndpointStatus;
import id.mppdigital.platform.guard.Guard;
import id.mppdigital.platform.guard.Guards;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How an agency's endpoint is doing: what is queued for it, and what calling it is like. */
@Component
class HealthReport {
    private final Agencies agencies;
    private final Guards guards;
    private final JdbcClient jdbc;

    HealthReport(Agencies agencies, Guards guards, JdbcClient jdbc) {
        this.agencies = agencies;
        this.guards = guards;
        this.jdbc = jdbc;
    }

    /**
     * The report.
     *
     * @param url null for an agency without an endpoint
     * @param breaker CLOSED, OPEN or HALF_OPEN, and calls under way, both of the instance that answers
     * @param pausedUntil the agency asked for time with {@code Retry-After}
     * @param disabledAt since when the endpoint has said that it is gone
     * @param oldestPendingAt when the longest unsent delivery was queued
     * @param keysExpireAt when the last of the agency's own keys expires, after which nobody can apply there; null
     *     without a key, or with one that never expires
     */
    record View(
            String agency,
            @Nullable String url,
            @Nullable String breaker,
            int inFlight,
            @Nullable Instant pausedUntil,
            @Nullable Instant disabledAt,
            long pending,
            long parked,
            @Nullable Instant oldestPendingAt,
            @Nullable Instant keysExpireAt) {}

    private record Queue(long pending, long parked, Optional<Instant> oldestPendingAt) {}

    Optional<View> of(String agency) {
        return agencies.find(agency).map(this::report);
    }

    private View report(EndpointStatus status) {
        var guard = status.endpoint().map(endpoint -> guards.guard(status.agency(), endpoint.timeout()));
        var queue = queue(status.agency());
        return new View(
                status.agency(),
                status.endpoint().map(endpoint -> endpoint.url()).orElse(null),
                guard.map(Guard::breaker).orElse(null),
                guard.map(Guard::inFlight).orElse(0),
                status.pausedUntil().orElse(null),
                status.disabledAt().orElse(null),
                queue.pending(),
                queue.parked(),
                queue.oldestPendingAt().orElse(null),
                status.keysExpireAt().orElse(null));
    }

    private Queue queue(String agency) {
        return jdbc.sql("""
                select count(*) filter (where state = 'PENDING') as pending,
                    count(*) filter (where state = 'PARKED') as parked,
                    min(created_at) filter (where state = 'PENDING') as oldest_pending_at
                from delivery where agency = ? and state in ('PENDING', 'PARKED')
                """).param(agency).query(Queue.class).single();
    }
}
