package id.mppdigital.application.verification;

import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.Provenance;
import id.mppdigital.application.lifecycle.Application;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of answers that were to be verified later; by the names of their fields, never their values. */
@Repository
public class Verifications {
    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String field,
            String source,
            Provenance.State state,
            @Nullable String reason,
            Instant at) {
        private Provenance.Verification verification() {
            return new Provenance.Verification(source, state, reason, at);
        }
    }

    /** Whether the citizen has handed in another dossier since. */
    boolean isOutdated(VerificationSettled settled) {
        return jdbc.sql("""
                select exists (select from dossier where application_id = :applicationId and sequence > :dossier)
                """).paramSource(settled).query(Boolean.class).single();
    }

    void add(VerificationSettled settled) {
        settled.fields()
                .forEach(field ->
                        jdbc.sql("""
                insert into verification (application_id, field, dossier, source, state, reason, at)
                values (:applicationId, :field, :dossier, :source, :state, :reason, :at)
                on conflict (application_id, field) do update
                set dossier = excluded.dossier, source = excluded.source, state = excluded.state,
                    reason = excluded.reason, at = excluded.at
                """).paramSource(settled).paramSource(field).update());
    }

    /** The dossier with what has become of its answers that were to be verified. */
    public Dossier complete(Application application, Dossier dossier) {
        var isPending = dossier.provenance().values().stream().anyMatch(origin -> origin.verification() != null);
        if (!isPending) {
            return dossier;
        }
        var known = known(application.id().value(), application.sequence());
        var provenance = new LinkedHashMap<>(dossier.provenance());
        provenance.replaceAll((field, origin) -> {
            var row = origin.verification() == null ? null : known.get(field);
            return row == null ? origin : origin.verified(row.verification());
        });
        return dossier.with(provenance);
    }

    /** Of the dossier that stood after this change of the application. */
    private Map<String, Row> known(UUID application, long sequence) {
        return jdbc
                .sql("""
                select * from verification where application_id = :application and dossier =
                    (select max(sequence) from dossier where application_id = :application and sequence <= :sequence)
                """)
                .param("application", application)
                .param("sequence", sequence)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::field, Function.identity()));
    }
}
