package id.mppdigital.citizen.attributes;

import id.mppdigital.citizen.keys.CitizenKey;
import id.mppdigital.citizen.keys.CitizenKeys;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Facts as rows: the value locked with its citizen's key, the rest in clear. */
@Component
class FactRows {
    private final CitizenKeys keys;
    private final JsonMapper json;

    FactRows(CitizenKeys keys, JsonMapper json) {
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
            @Nullable String decision) {}

    /** Empty when its key is destroyed. */
    Optional<Fact> fact(Row row) {
        return keys.open(row.account(), Attributes.place(row.account(), row.source()), row.value())
                .map(value -> new Fact(
                        row.source(), json.readTree(value), row.assurance(), row.asOf(), decision(row.decision())));
    }

    private @Nullable FactDecision decision(@Nullable String stored) {
        return stored == null ? null : json.readValue(stored, FactDecision.class);
    }

    SqlParameterSource of(String account, CitizenKey key, Fact fact) {
        var decision = fact.decision();
        var place = Attributes.place(account, fact.source());
        return new MapSqlParameterSource("account", account)
                .addValue("source", fact.source().key())
                .addValue("assurance", fact.assurance().name())
                .addValue("value", key.lock(place, json.writeValueAsString(fact.value())))
                .addValue("asOf", fact.asOf().atOffset(ZoneOffset.UTC))
                .addValue("application", decision == null ? null : decision.applicationId())
                .addValue("decision", decision == null ? null : json.writeValueAsString(decision));
    }
}
