package id.mppdigital.application.deadline;

import static java.util.Objects.requireNonNull;

import id.mppdigital.application.catalog.TimeLimit;
import id.mppdigital.application.lifecycle.Application;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** When applications are due, on the clock of their mall. */
@Component
public class DueDates {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DueDates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<OffsetDateTime> of(Application application) {
        return Optional.ofNullable(of(List.of(application)).get(application.id().value()));
    }

    /** Only of those that are due at all: for which a limit stands, and which still wait for their product. */
    public Map<UUID, OffsetDateTime> of(Collection<Application> applications) {
        var waiting = applications.stream()
                .filter(it -> it.status().awaitsProduct())
                .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        Map<UUID, OffsetDateTime> due = new HashMap<>();
        if (!waiting.isEmpty()) {
            jdbc.sql("""
                    select a.id, m.time_zone, s.time_limit
                      from application a
                      join mall m on m.code = a.mall
                      join service s on s.code = a.service and s.version = a.service_version
                     where a.id in (:ids) and s.time_limit is not null
                    """)
                    .param("ids", waiting.keySet())
                    .query((row, number) -> due.put(id(row), due(row, requireNonNull(waiting.get(id(row))))))
                    .list();
        }
        return due;
    }

    private OffsetDateTime due(ResultSet row, Application application) throws SQLException {
        var limit = json.readValue(row.getString("time_limit"), TimeLimit.class);
        var begin = application.submittedAt().atZone(ZoneId.of(row.getString("time_zone")));
        return limit.after(begin).toOffsetDateTime();
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
