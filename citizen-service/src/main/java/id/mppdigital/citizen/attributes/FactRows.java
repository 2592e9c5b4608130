package id.mppdigital.citizen.attributes;

import id.mppdigital.citizen.keys.CitizenKey;
import id.mppdigital.citizen.keys.CitizenKeys;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows in which facts lie: the value locked with its citizen's key, the rest in clear. */
@Repository
class FactRows {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final CitizenKeys keys;
    private final JsonMapper json;

    FactRows(JdbcClient jdbc, NamedParameterJdbcOperations batches, CitizenKeys keys, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.keys = keys;
        this.json = json;
    }

    /** @param decision as JSON */
    record Row(
            String account,
            FactSource source,
            Assurance assurance,
            byte[] value,
            Instant asOf,
            @Nullable String decision,
            @Nullable Instant since) {}

    /** Without what was kept before blanks and unstorable characters were refused, or whose key is destroyed. */
    List<Fact> of(Collection<String> accounts) {
        return jdbc.sql("""
                select account, source, assurance, value, as_of, decision, since from attribute
                where account in (:accounts) order by source, assurance, as_of desc
                """).param("accounts", accounts).query(Row.class).list().stream()
                .map(this::fact)
                .flatMap(Optional::stream)
                .filter(Fact::saysSomething)
                .toList();
    }

    /** What decisions made known of these facts, which is mostly nothing. */
    List<Fact> decided(String account, Collection<Fact> about) {
        return jdbc
                .sql("""
                select account, source, assurance, value, as_of, decision, since from attribute
                where account = :account and source in (:sources) and decision is not null
                """)
                .param("account", account)
                .param(
                        "sources",
                        about.stream().map(fact -> fact.source().key()).toList())
                .query(Row.class)
                .list()
                .stream()
                .map(this::fact)
                .flatMap(Optional::stream)
                .toList();
    }

    /** All in one trip to the database, beside the one for the key. */
    void store(String account, Collection<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        var key = keys.of(account);
        batches.batchUpdate(
                """
                insert into attribute (account, source, assurance, value, as_of, application_id, decision, since)
                values (:account, :source, :assurance, :value, :asOf, :application, cast(:decision as jsonb), :since)
                on conflict (account, source, assurance) do update
                set value = excluded.value, as_of = excluded.as_of,
                    application_id = excluded.application_id, decision = excluded.decision, since = excluded.since
                where attribute.as_of <= excluded.as_of
                """, facts.stream().map(fact -> row(account, key, fact)).toArray(SqlParameterSource[]::new));
    }

    /** Empty when its key is destroyed. */
    Optional<Fact> fact(Row row) {
        return keys.open(row.account(), place(row.account(), row.source()), row.value())
                .map(value -> new Fact(
                        row.source(),
                        json.readTree(value),
                        row.assurance(),
                        row.asOf(),
                        decision(row.decision()),
                        row.since()));
    }

    private @Nullable FactDecision decision(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, FactDecision.class);
    }

    private SqlParameterSource row(String account, CitizenKey key, Fact fact) {
        var decision = fact.decision();
        var place = place(account, fact.source());
        return new MapSqlParameterSource("account", account)
                .addValue("source", fact.source().key())
                .addValue("assurance", fact.assurance().name())
                .addValue("value", key.lock(place, json.writeValueAsString(fact.value())))
                .addValue("asOf", fact.asOf().atOffset(ZoneOffset.UTC))
                .addValue("application", decision == null ? null : decision.applicationId())
                .addValue("decision", decision == null ? null : json.writeValueAsString(decision))
                .addValue("since", fact.since() == null ? null : fact.since().atOffset(ZoneOffset.UTC));
    }

    /** To which a value is bound; a copy in another row does not open. */
    static String place(String account, FactSource source) {
        return "attribute/" + account + "/" + source;
    }
}
