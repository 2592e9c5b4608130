package id.mppdigital.connector.dispatch;

import id.mppdigital.connector.agency.Agencies;
import id.mppdigital.platform.events.Ids;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what an attempt came to: the delivery's next state, the attempt and the event, in one transaction. */
@Component
class Outcomes {
    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final DeliveryEvents events;

    Outcomes(JdbcClient jdbc, Agencies agencies, DeliveryEvents events) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.events = events;
    }

    /** False when the lease was lost meanwhile: then another instance's outcome counts. */
    @Transactional
    boolean record(Attempt attempt, Verdict verdict) {
        boolean held = switch (verdict) {
            case Verdict.Delivered _ -> delivered(attempt);
            case Verdict.Retry(var delay) -> postponed(attempt, delay.toMillis(), 0);
            case Verdict.Wait(var pause) -> postponed(attempt, pause.toMillis(), 1);
            case Verdict.Park(var reason, var _) -> parked(attempt, reason);
        };
        if (held) {
            remember(attempt);
            applyToEndpoint(attempt.claim().delivery().agency(), verdict);
        }
        return held;
    }

    /** The dossier has arrived where it belongs; keeping it here would only be a risk. */
    private boolean delivered(Attempt attempt) {
        var sequence = finish(attempt, """
                update delivery set state = 'DELIVERED', sealed = null, finished_at = now(),
                    lease = null, lease_until = null, attempts = attempts + 1, last_status = :status,
                    published = published + 1
                where id = :id and lease = :lease and state = 'PENDING'
                returning published
                """, Map.of());
        sequence.ifPresent(number -> events.delivered(attempt, number));
        return sequence.isPresent();
    }

    private boolean parked(Attempt attempt, String reason) {
        var sequence = finish(attempt, """
                update delivery set state = 'PARKED', park_reason = :reason,
                    lease = null, lease_until = null, attempts = attempts + 1, last_status = :status,
                    published = published + 1
                where id = :id and lease = :lease and state = 'PENDING'
                returning published
                """, Map.of("reason", reason));
        sequence.ifPresent(number -> events.parked(attempt, number, reason));
        return sequence.isPresent();
    }

    /** The sequence of the event to publish; none when the lease was lost. */
    private Optional<Long> finish(Attempt attempt, String sql, Map<String, String> more) {
        return update(attempt, sql).params(more).query(Long.class).optional();
    }

    private boolean postponed(Attempt attempt, long millis, int uncounted) {
        return update(attempt, """
                update delivery set due_at = now() + :millis * interval '1 millisecond', uncounted = uncounted + :uncounted,
                    lease = null, lease_until = null, attempts = attempts + 1, last_status = :status
                where id = :id and lease = :lease and state = 'PENDING'
                """)
                        .param("millis", millis)
                        .param("uncounted", uncounted)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec update(Attempt attempt, String sql) {
        var claim = attempt.claim();
        return jdbc.sql(sql)
                .param("id", claim.delivery().id())
                .param("lease", claim.lease())
                .param("status", attempt.status());
    }

    private void remember(Attempt attempt) {
        jdbc.sql("""
                insert into attempt (id, delivery, started_at, duration_millis, status, outcome)
                values (:id, :delivery, :startedAt, :duration, :status, :outcome)
                """)
                .param("id", Ids.next())
                .param("delivery", attempt.claim().delivery().id())
                .param("startedAt", Timestamp.from(attempt.startedAt()))
                .param("duration", attempt.duration().toMillis())
                .param("status", attempt.status())
                .param("outcome", attempt.outcome())
                .update();
    }

    private void applyToEndpoint(String agency, Verdict verdict) {
        if (verdict instanceof Verdict.Wait(var pause)) {
            agencies.pause(agency, pause);
        } else if (verdict instanceof Verdict.Park(var _, var gone) && gone) {
            agencies.disable(agency);
        }
    }
}
