package id.mppdigital.application.deadline;

import id.mppdigital.application.catalog.TimeLimit;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.platform.sql.SqlArray;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** What was applied for, and where: many applications of a list have it in common. */
    private record Offer(String mall, String service, int version) {
        static Offer of(Application application) {
            var service = application.service();
            return new Offer(application.mall(), service.code(), service.version());
        }
    }

    private record Limited(
            String mall,
            String service,
            int version,
            String timeZone,
            @Nullable TimeLimit timeLimit) {
        Offer offer() {
            return new Offer(mall, service, version);
        }

        /** Only an application from before due dates were stored with it has none, in spite of a limit. */
        Optional<OffsetDateTime> due(Application application) {
            var zone = ZoneId.of(timeZone);
            var stored = Optional.ofNullable(application.handling().dueAt()).map(at -> at.atZone(zone));
            return stored.or(() -> Optional.ofNullable(timeLimit)
                            .map(limit -> limit.after(application.submittedAt().atZone(zone))))
                    .map(ZonedDateTime::toOffsetDateTime);
        }
    }

    /** Due dates of the applications that have a time limit and still wait for their product; others have none. */
    public Map<UUID, OffsetDateTime> of(Collection<Application> applications) {
        var awaited =
                applications.stream().filter(it -> it.status().awaitsProduct()).toList();
        if (awaited.isEmpty()) {
            return Map.of();
        }
        var limited = limited(awaited.stream().map(Offer::of).collect(Collectors.toSet()));
        var due = new HashMap<UUID, OffsetDateTime>();
        awaited.forEach(it -> Optional.ofNullable(limited.get(Offer.of(it)))
                .flatMap(offer -> offer.due(it))
                .ifPresent(at -> due.put(it.id().value(), at)));
        return due;
    }

    private Map<Offer, Limited> limited(Set<Offer> offers) {
        return jdbc
                .sql("""
                select offer.mall, offer.service, offer.version, m.time_zone, s.time_limit
                  from unnest(cast(:malls as text[]), cast(:services as text[]), cast(:versions as integer[]))
                       as offer (mall, service, version)
                  join mall m on m.code = offer.mall
                  join service s on s.code = offer.service and s.version = offer.version
                """)
                .param("malls", SqlArray.of(offers, Offer::mall, String[]::new))
                .param("services", SqlArray.of(offers, Offer::service, String[]::new))
                .param("versions", SqlArray.of(offers, Offer::version, Integer[]::new))
                .query(Limited.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Limited::offer, Function.identity()));
    }
}
