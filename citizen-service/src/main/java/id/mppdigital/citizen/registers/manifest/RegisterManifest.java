package id.mppdigital.citizen.registers.manifest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.citizen.attributes.Assurance;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A register as its manifest describes it: what this service reads of {@code
 * id.mppdigital.catalog.register-changed.v1}.
 *
 * @param basis null where an older version of this service has stored the manifest
 * @param identity the fact of this register that is the NIK of the person it is asked about, if there is one
 * @param keeper the kind of agencies that correct it; null where none is named
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RegisterManifest(
        String code,
        RegisterName name,
        @Nullable RegisterBasis basis,
        Lookup lookup,
        @Nullable FactSource identity,
        List<FieldMapping> facts,
        @Nullable String keeper) {
    public static final String TOPIC = "mpp.catalog.registers";
    public static final String TYPE = "id.mppdigital.catalog.register-changed.v1";

    public RegisterManifest {
        facts = facts.stream()
                .filter(fact -> fact.kind() != FieldMapping.Kind.LATER)
                .toList();
    }

    /**
     * How it is asked.
     *
     * @param key the fact whose value it is asked with
     * @param protocol the name of a {@link Protocol}; a later one may come that this version does not speak
     * @param url null where only an installation's configuration says it
     * @param request null where its protocol's usual one does
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Lookup(
            FactSource key,
            String protocol,
            Access access,
            @Nullable URI url,
            @JsonUnwrapped Trust trust,
            @JsonUnwrapped Limits limits,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Request request) {
        /** With the settings of this installation, which come first, but for the threshold. */
        Lookup under(RegisterSettings own) {
            return new Lookup(
                    key,
                    protocol,
                    own.access() == null ? access : own.access(),
                    own.url() == null ? url : own.url(),
                    trust.under(own),
                    limits.under(own),
                    request);
        }
    }

    /**
     * How far its answers are relied on.
     *
     * @param threshold with {@link Access#MATCH}: from which likeness in percent a value agrees; what agrees is vouched for
     *     as the citizen wrote it, so anything below 100 vouches for misspellings too
     * @param assurance {@code REGISTER}, or null, where it vouches for its facts; otherwise it keeps what people told it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Trust(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer threshold,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String assurance) {
        /** What a manifest without either says. */
        public static final Trust USUAL = new Trust(null, null);

        private static final int EXACT = 100;

        /** From which likeness in percent a value agrees. */
        public int bar() {
            return threshold == null ? EXACT : threshold;
        }

        boolean isFull() {
            return assurance == null || assurance.equals(Assurance.REGISTER.name());
        }

        /** Here the manifest comes first: an agency's own bar is not lowered by an installation. */
        Trust under(RegisterSettings own) {
            return new Trust(threshold == null ? own.threshold() : threshold, assurance);
        }
    }

    /**
     * How long and how often a register is asked.
     *
     * @param timeoutMillis for one call, from connecting to the last byte
     * @param freshnessMinutes how long an answer is reused
     * @param notFoundMinutes how long "knows no such person" is reused; an hour without it, at most {@code
     *     freshnessMinutes}
     * @param quotaPerDay calls that its contract allows on a day in Jakarta; null without a limit
     * @param keysPerDay how many keys other than the NIK one person may ask about on a day; a few without it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Limits(
            long timeoutMillis,
            long freshnessMinutes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long notFoundMinutes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long quotaPerDay,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer keysPerDay) {
        private static final long AN_HOUR = 60;
        private static final int A_FEW = 5;

        /** How many keys other than the NIK one person may ask about on a day. */
        public int keysPerPerson() {
            return keysPerDay == null ? A_FEW : keysPerDay;
        }

        public Duration timeout() {
            return Duration.ofMillis(timeoutMillis);
        }

        public Duration freshness() {
            return Duration.ofMinutes(freshnessMinutes);
        }

        public Duration notFound() {
            return Duration.ofMinutes(Math.min(freshnessMinutes, notFoundMinutes == null ? AN_HOUR : notFoundMinutes));
        }

        Limits under(RegisterSettings own) {
            return new Limits(
                    own.timeout() == null ? timeoutMillis : own.timeout().toMillis(),
                    own.freshness() == null ? freshnessMinutes : own.freshness().toMinutes(),
                    notFoundMinutes,
                    quotaPerDay,
                    keysPerDay);
        }
    }

    /**
     * What a register that speaks plain JSON wants to be sent. {@code {key}} stands for the value of its key.
     *
     * @param method GET or POST
     * @param path after the register's url
     * @param body the texts of a JSON object; null or empty without a body
     * @param echo JSON pointer to where the answer repeats the key; an answer with another one is about somebody else
     * @param owner with a key other than the NIK: JSON pointer to the owner's NIK in the answer
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(
            String method,
            String path,
            @Nullable Map<String, String> body,
            @Nullable String echo,
            @Nullable String owner) {
        /** The key is the last part of the address. */
        public static final Request USUAL = new Request("GET", "/{key}", null, null, null);

        /** The body for a key; empty where there is none. */
        public Map<String, String> body(String key) {
            return body == null
                    ? Map.of()
                    : body.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, text -> text.getValue().replace("{key}", key)));
        }
    }

    /**
     * Whether it is asked by a fact of its own that is not the NIK, as a vehicle by its plate. It then answers about a
     * thing, and only to its owner.
     */
    public boolean isKeyed() {
        return lookup.key().register().equals(code) && !lookup.key().equals(identity);
    }

    /** Whether it vouches for its facts; otherwise it keeps what people told it. */
    public boolean vouches() {
        return lookup.trust().isFull();
    }

    public RegisterManifest under(RegisterSettings own) {
        return new RegisterManifest(code, name, basis, lookup.under(own), identity, facts, keeper);
    }

    public Optional<FieldMapping> fact(FactSource source) {
        return facts.stream().filter(fact -> fact.source().equals(source)).findFirst();
    }

    public Set<FactSource> sources() {
        return facts.stream().map(FieldMapping::source).collect(Collectors.toUnmodifiableSet());
    }

    /** Its facts that another register owns, in the manifest's order; none of a register that vouches for nothing. */
    public Map<FactSource, SameAs> copies() {
        if (!vouches()) {
            return Map.of();
        }
        var copies = new LinkedHashMap<FactSource, SameAs>();
        facts.forEach(fact -> {
            if (fact.sameAs() != null) {
                copies.put(fact.source(), fact.sameAs());
            }
        });
        return copies;
    }

    /**
     * Reads a register's answer.
     *
     * @param record gives the value at a JSON pointer, a missing node where there is none
     * @throws RegisterFailure when it has no place for any fact, or holds a value of another type
     */
    public Map<FactSource, JsonNode> read(Function<String, JsonNode> record) {
        if (facts.stream().flatMap(fact -> fact.from().stream()).map(record).allMatch(JsonNode::isMissingNode)) {
            throw new RegisterFailure(Reason.UNREADABLE, "an answer without any of its facts");
        }
        var values = new LinkedHashMap<FactSource, JsonNode>();
        facts.forEach(fact -> fact.read(record).ifPresent(value -> values.put(fact.source(), value)));
        return values;
    }
}
