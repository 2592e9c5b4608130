package id.mppdigital.application.informing;

import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.Provenance;
import id.mppdigital.application.secrecy.Opener;
import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.secrecy.PersonSeal;
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
    private final PersonSeal seal;

    ChangedFacts(JdbcClient jdbc, PersonSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    private record Sealed(JsonNode value) {}

    /** False when a later change is known already; nothing is stored then. */
    boolean add(FactChanged change, UsedFacts.Used used) {
        var field = used.field();
        var owner = Owner.application(change.applicationId());
        var sealed = field.valueShown() ? seal.seal(owner, new Sealed(used.value())) : null;
        return store(change, field.field(), new State(field.source(), false, sealed));
    }

    /** The fact is again what the application says. That stays known, so that no older change comes after it. */
    void settle(FactChanged change, UsedFacts.Current current) {
        store(change, current.field(), new State(current.source(), true, null));
    }

    private record State(
            String source, boolean isCurrent, @Nullable String sealed) {}

    private boolean store(FactChanged change, String field, State state) {
        return jdbc.sql("""
                insert into changed_fact (application_id, field, source, at, is_current, sealed)
                values (:application, :field, :source, :at, :isCurrent, cast(:sealed as jsonb))
                on conflict (application_id, field) do update
                set source = excluded.source, at = excluded.at, is_current = excluded.is_current,
                    sealed = excluded.sealed
                where changed_fact.at <= excluded.at
                """)
                        .paramSource(state)
                        .param("application", change.applicationId())
                        .param("field", field)
                        .param("at", change.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private record Row(
            String field,
            String source,
            Instant at,
            @Nullable String sealed) {}

    /** The dossier with what is otherwise now, beside the answers as they were given. */
    public Dossier complete(UUID application, Dossier dossier) {
        var rows = jdbc.sql("""
                        select field, source, at, sealed from changed_fact
                        where application_id = :application and not is_current
                        """).param("application", application).query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::field, Function.identity()));
        if (rows.isEmpty()) {
            return dossier;
        }
        var key = seal.of(Owner.application(application));
        Map<String, Provenance> provenance = new LinkedHashMap<>(dossier.provenance());
        provenance.replaceAll((field, origin) -> {
            var row = rows.get(field);
            return row == null
                    ? origin
                    : origin.changed(new Provenance.Changed(row.source(), row.at(), value(key, row)));
        });
        return dossier.with(provenance);
    }

    private static @Nullable JsonNode value(Opener key, Row row) {
        return row.sealed() == null
                ? null
                : key.open(row.sealed(), Sealed.class).map(Sealed::value).orElse(null);
    }
}
