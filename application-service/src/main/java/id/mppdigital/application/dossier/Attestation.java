package id.mppdigital.application.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.json.SameNumbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What citizen-service says about the fields of a form.
 *
 * @param fields values confirmed by a register
 * @param disputed what a register says where the citizen had said something else before
 * @param unverified facts whose register could not be asked; it will be once it answers again
 * @param contested the fields whose correction the citizen has asked for
 * @param overridable those of the confirmed values in whose place the citizen may give another
 * @param decided what became known by a decision on an earlier application
 * @param differing where registers differ
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Attestation(
        Map<String, Fact> fields,
        Map<String, Fact> disputed,
        Map<String, String> unverified,
        Set<String> contested,
        Set<String> overridable,
        Map<String, Decision> decided,
        @JsonUnwrapped Differing differing) {
    static final Attestation NONE = new Attestation(Map.of(), null, null, null, null, null, null);

    Attestation(
            Map<String, Fact> fields,
            @Nullable Map<String, Fact> disputed,
            @Nullable Map<String, String> unverified,
            @Nullable Set<String> contested,
            @Nullable Set<String> overridable,
            @Nullable Map<String, Decision> decided,
            @Nullable Differing differing) {
        this.fields = Objects.requireNonNull(fields);
        this.disputed = disputed == null ? Map.of() : disputed;
        this.unverified = unverified == null ? Map.of() : unverified;
        this.contested = contested == null ? Set.of() : contested;
        this.overridable = overridable == null ? Set.of() : overridable;
        this.decided = decided == null ? Map.of() : decided;
        this.differing = differing == null ? Differing.NOWHERE : differing;
    }

    /**
     * Where registers differ, by field.
     *
     * @param otherwise what other registers say than the one whose value is confirmed
     * @param choosable the fields in which the citizen may take that instead
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Differing(Map<String, List<Fact>> otherwise, Set<String> choosable) {
        static final Differing NOWHERE = new Differing(null, null);

        Differing(@Nullable Map<String, List<Fact>> otherwise, @Nullable Set<String> choosable) {
            this.otherwise = otherwise == null ? Map.of() : otherwise;
            this.choosable = choosable == null ? Set.of() : choosable;
        }

        private List<Fact> of(String field) {
            return otherwise.getOrDefault(field, List.of());
        }
    }

    Attestation only(Predicate<String> which) {
        return new Attestation(
                only(fields, which),
                only(disputed, which),
                only(unverified, which),
                contested,
                overridable,
                decided,
                differing);
    }

    private static <T> Map<String, T> only(Map<String, T> all, Predicate<String> which) {
        var some = new LinkedHashMap<>(all);
        some.keySet().removeIf(which.negate());
        return some;
    }

    /** Whether the citizen may give another value than the one that a register confirmed. */
    boolean isOverridable(String field) {
        return overridable.contains(field) && fields.containsKey(field);
    }

    /** Whether it is what another register says, and the citizen may take that. */
    boolean isChoice(String field, @Nullable JsonNode value) {
        return chosen(field, value).isPresent();
    }

    private Optional<Fact> chosen(String field, @Nullable JsonNode value) {
        return differing.choosable().contains(field)
                ? differing.of(field).stream().filter(it -> it.says(value)).findFirst()
                : Optional.empty();
    }

    /** The provenance of a value that a register confirmed. */
    Provenance attested(String field, Fact fact) {
        return new Provenance(fact.source(), Provenance.Assurance.REGISTER, fact.asOf())
                .with(null, later(field))
                .beside(differing.of(field).stream().map(Fact::told).toList())
                .contested(contested.contains(field));
    }

    /** The citizen took what another register says: the dossier also tells what all others say. */
    private Provenance chosen(String field, Fact fact) {
        var confirmed = Stream.of(fields, disputed).flatMap(all -> Optional.ofNullable(all.get(field)).stream());
        var others = differing.of(field).stream().filter(it -> !it.equals(fact));
        return new Provenance(fact.source(), Provenance.Assurance.REGISTER, fact.asOf())
                .with(null, later(field))
                .beside(Stream.concat(confirmed, others).map(Fact::told).toList())
                .contested(contested.contains(field));
    }

    /** The provenance of what the citizen says; the register's own if both say the same. */
    Provenance said(String field, JsonNode value) {
        var vouched = fields.get(field);
        if (vouched != null && vouched.says(value)) {
            return attested(field, vouched);
        }
        var other = chosen(field, value);
        if (other.isPresent()) {
            return chosen(field, other.get());
        }
        var known = disputed.getOrDefault(field, vouched);
        return Provenance.DECLARED
                .with(known == null || known.says(value) ? null : known.told(), later(field))
                .by(decision(field, value))
                .beside(differing.of(field).stream().map(Fact::told).toList())
                .contested(contested.contains(field));
    }

    /** Only of the very value that was decided on; what the citizen changed is the citizen's word alone. */
    private Provenance.@Nullable Decided decision(String field, JsonNode value) {
        var decision = decided.get(field);
        return decision == null || !value.equals(SameNumbers.BY_VALUE, decision.value())
                ? null
                : new Provenance.Decided(
                        decision.source(), decision.asOf(), decision.service(), decision.serviceName());
    }

    private Provenance.@Nullable Verification later(String field) {
        var source = unverified.get(field);
        return source == null ? null : Provenance.Verification.pending(source);
    }

    record Fact(JsonNode value, String source, @Nullable String asOf) {
        private boolean says(@Nullable JsonNode other) {
            return other != null && other.equals(SameNumbers.BY_VALUE, value);
        }

        private Provenance.Overridden told() {
            return new Provenance.Overridden(value, source, asOf);
        }
    }

    record Decision(JsonNode value, String source, String asOf, String service, BilingualText serviceName) {}
}
