package id.mppdigital.catalog.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.catalog.form.FactSources;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A register with its facts and how it is asked, as it stands now. */
record RegisterChanged(
        String code,
        JsonNode name,
        JsonNode basis,
        Lookup lookup,
        @Nullable JsonNode identity,
        List<Fact> facts,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode keeper) {
    static final String TYPE = "id.mppdigital.catalog.register-changed.v1";

    private static final int USUAL_TIMEOUT = 1_500;
    private static final int A_DAY = 1_440;
    private static final int AN_HOUR = 60;

    record Lookup(
            String key,
            String protocol,
            String access,
            @Nullable String url,
            @JsonUnwrapped Trust trust,
            @JsonUnwrapped Limits limits,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode request) {
        static Lookup of(JsonNode spec) {
            return new Lookup(
                    spec.path("key").asString(),
                    spec.path("protocol").asString(),
                    spec.path("access").asString("FETCH"),
                    spec.has("url") ? Reachable.url(spec) : null,
                    Trust.of(spec),
                    Limits.of(spec),
                    spec.get("request"));
        }
    }

    /** How far its answers are relied on. */
    record Trust(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode threshold,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode assurance) {
        static Trust of(JsonNode spec) {
            return new Trust(spec.get("threshold"), spec.get("assurance"));
        }
    }

    record Limits(
            int timeoutMillis,
            int freshnessMinutes,
            int notFoundMinutes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode quotaPerDay,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode keysPerDay) {
        static Limits of(JsonNode spec) {
            var freshness = spec.path("freshnessMinutes").asInt(A_DAY);
            return new Limits(
                    spec.path("timeoutMillis").asInt(USUAL_TIMEOUT),
                    freshness,
                    Math.min(freshness, spec.path("notFoundMinutes").asInt(AN_HOUR)),
                    spec.get("quotaPerDay"),
                    spec.get("keysPerDay"));
        }
    }

    record Fact(
            String source,
            String kind,
            JsonNode from,
            @Nullable JsonNode digits,
            JsonNode codes,
            @Nullable JsonNode otherwise,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode label,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode words,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            SameAs sameAs) {
        /**
         * The fact of another register that it copies.
         *
         * @param ownerDecides where both differ, the owner's value counts; otherwise the citizen chooses
         */
        record SameAs(String source, boolean ownerDecides) {
            static @Nullable SameAs of(JsonNode spec) {
                var source = spec.path("sameAs").asString("");
                return source.isEmpty() ? null : new SameAs(source, FactSources.isIdentity(source));
            }
        }

        static Fact of(String source, JsonNode spec) {
            return new Fact(
                    source,
                    spec.path("kind").asString("TEXT"),
                    spec.path("from"),
                    spec.get("digits"),
                    spec.has("codes") ? spec.path("codes") : JsonNodeFactory.instance.objectNode(),
                    spec.get("otherwise"),
                    spec.get("label"),
                    spec.get("words"),
                    SameAs.of(spec));
        }
    }

    static RegisterChanged of(String code, JsonNode spec) {
        return new RegisterChanged(
                code,
                spec.path("name"),
                spec.path("basis"),
                Lookup.of(spec.path("lookup")),
                spec.get("identity"),
                spec.path("facts")
                        .propertyStream()
                        .flatMap(record -> facts(code + "." + record.getKey(), record.getValue()))
                        .toList(),
                spec.get("keeper"));
    }

    private static Stream<Fact> facts(String record, JsonNode facts) {
        return facts.propertyStream().map(fact -> Fact.of(record + "/" + fact.getKey(), fact.getValue()));
    }
}
