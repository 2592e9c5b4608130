package id.mppdigital.application.informing;

import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.Provenance;
import id.mppdigital.application.secrecy.OwnSeal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Which facts of each application are otherwise now; the newest change of each. */
@Repository
public class ChangedFacts {
    private final JdbcClient jdbc;
    private final OwnSeal seal;

    ChangedFacts(JdbcClient jdbc, OwnSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    private record Sealed(JsonNode value) {}

    void add(FactChanged change, UsedFacts.Used used) {
        var field = used.field();
        jdbc.sql("""
                insert into changed_fact (application_id, field, source, at, sealed)
                values (:application, :field, :source, :at, cast(:sealed as jsonb))
                on conflict (application_id, field) do update
                set source = excluded.source, at = excluded.at, sealed = excluded.sealed
                where changed_fact.at <= excluded.at
                """)
                .param("application", change.applicationId())
                .param("field", field.field())
                .param("source", field.source())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("sealed", field.valueShown() ? seal.seal(new Sealed(used.value())) : null)
                .update();
    }

    /** The fact is again what the application says. What is known of a later change stays. */
    void remove(FactChanged change, String field) {
        jdbc.sql("delete from changed_fact where application_id = :application and field = :field and at <= :at")
                .param("application", change.applicationId())
                .param("field", field)
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Row(
            String field,
            String source,
            Instant at,
            @Nullable String sealed) {}

    /** The dossier with what is otherwise now, beside the answers as they were given. */
    public Dossier complete(UUID application, Dossier dossier) {
        var rows = jdbc
                .sql("select field, source, at, sealed from changed_fact where application_id = :application")
                .param("application", application)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::field, Function.identity()));
        if (rows.isEmpty()) {
            return dossier;
        }
        Map<String, Provenance> provenance = new LinkedHashMap<>(dossier.provenance());
        provenance.replaceAll((field, origin) -> {
            var row = rows.get(field);
            return row == null ? origin : origin.changed(new Provenance.Changed(row.source(), row.at(), value(row)));
        });
        return dossier.with(provenance);
    }

    private @Nullable JsonNode value(Row row) {
        return row.sealed() == null
                ? null
                : seal.open(row.sealed(), Sealed.class).value();
    }
}
