package id.mppdigital.application.deadline;

import static java.util.Objects.requireNonNull;

import id.mppdigital.application.catalog.TimeLimit;
import id.mppdigital.application.lifecycle.Application;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When applications are due, in the time zone of their mall. */
@Repository
public class DueDates {
    private final JdbcClient jdbc;

    DueDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OffsetDateTime> of(Application application) {
        return Optional.ofNullable(of(List.of(application)).get(application.id().value()));
    }

    private record Limited(
            UUID id, String timeZone, @Nullable TimeLimit timeLimit) {
        /** Only an application from before due dates were stored with it has none, in spite of a limit. */
        OffsetDateTime due(Application application) {
            var zone = ZoneId.of(timeZone);
            var stored = application.handling().dueAt();
            var due = stored == null
                    ? requireNonNull(timeLimit).after(application.submittedAt().atZone(zone))
                    : stored.atZone(zone);
            return due.toOffsetDateTime();
        }
    }

    /** Due dates of the applications that have a time limit and still wait for their product; others have none. */
    public Map<UUID, OffsetDateTime> of(Collection<Application> applications) {
        var awaited = applications.stream()
                .filter(it -> it.status().awaitsProduct())
                .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        if (awaited.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select a.id, m.time_zone, s.time_limit
                  from application a
                  join mall m on m.code = a.mall
                  join service s on s.code = a.service and s.version = a.service_version
                 where a.id in (:ids) and (a.due_at is not null or s.time_limit is not null)
                """).param("ids", awaited.keySet()).query(Limited.class).list().stream()
                .collect(Collectors.toMap(Limited::id, it -> it.due(requireNonNull(awaited.get(it.id())))));
    }
}
