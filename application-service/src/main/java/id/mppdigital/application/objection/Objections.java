package id.mppdigital.application.objection;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.platform.events.EventSubscription;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All objections, as citizen-service tells them. */
@Repository
public class Objections {
    private final JdbcClient jdbc;
    private final DecideAnew decideAnew;

    Objections(JdbcClient jdbc, DecideAnew decideAnew) {
        this.jdbc = jdbc;
        this.decideAnew = decideAnew;
    }

    /** Data of {@code id.mppdigital.citizen.objection-changed.v1}. */
    record ObjectionChanged(
            UUID requestId,
            UUID applicationId,
            Objection.State state,
            Instant receivedAt,
            Instant dueAt,
            @Nullable Instant endedAt) {}

    @Bean
    EventSubscription objectionsSubscription() {
        return EventSubscription.to("mpp.objections")
                .as("application-service.objections")
                .everyInOrder()
                .on("id.mppdigital.citizen.objection-changed.v1", ObjectionChanged.class, event -> store(event.data()))
                .build();
    }

    private void store(ObjectionChanged changed) {
        jdbc.sql("""
                insert into objection (request, application_id, state, received_at, due_at, ended_at)
                values (:request, :application, :state, :receivedAt, :dueAt, cast(:endedAt as timestamptz))
                on conflict (request) do update set state = excluded.state, ended_at = excluded.ended_at
                """)
                .param("request", changed.requestId())
                .param("application", changed.applicationId())
                .param("state", changed.state().name())
                .param("receivedAt", changed.receivedAt().atOffset(ZoneOffset.UTC))
                .param("dueAt", changed.dueAt().atOffset(ZoneOffset.UTC))
                .param(
                        "endedAt",
                        changed.endedAt() == null ? null : changed.endedAt().atOffset(ZoneOffset.UTC))
                .update();
        if (changed.state() == Objection.State.FULFILLED) {
            decideAnew.because(changed.requestId(), new ApplicationId(changed.applicationId()));
        }
    }

    /** The newest of an application's. */
    public Optional<Objection> of(UUID application) {
        return jdbc.sql("""
                select state, received_at, due_at, ended_at, reopened_at, decided_at from objection
                where application_id = :application order by received_at desc limit 1
                """)
                .param("application", application)
                .query(Objection.class)
                .optional();
    }
}
