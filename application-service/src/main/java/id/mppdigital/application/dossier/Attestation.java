package id.mppdigital.application.dossier;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.json.SameNumbers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What citizen-service says about the fields of a form.
 *
 * @param fields values confirmed by a register
 * @param disputed what a register says where the citizen had said something else before
 * @param unverified facts whose register could not be asked; it will be once it answers again
 * @param overridable those of the confirmed values in whose place the citizen may give another
 * @param decided what became known by a decision on an earlier application
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Attestation(
        Map<String, Fact> fields,
        Map<String, Fact> disputed,
        Map<String, String> unverified,
        Set<String> overridable,
        Map<String, Decision> decided) {
    static final Attestation NONE = new Attestation(Map.of(), null, null, null, null);

    Attestation(
            Map<String, Fact> fields,
            @Nullable Map<String, Fact> disputed,
            @Nullable Map<String, String> unverified,
            @Nullable Set<String> overridable,
            @Nullable Map<String, Decision> decided) {
        this.fields = Objects.requireNonNull(fields);
        this.disputed = disputed == null ? Map.of() : disputed;
        this.unverified = unverified == null ? Map.of() : unverified;
        this.overridable = overridable == null ? Set.of() : overridable;
        this.decided = decided == null ? Map.of() : decided;
    }

    Attestation only(Predicate<String> which) {
        return new Attestation(
                only(fields, which), only(disputed, which), only(unverified, which), overridable, decided);
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

    /** The provenance of a value that a register confirmed. */
    Provenance attested(String field, Fact fact) {
        return new Provenance(fact.source(), Provenance.Assurance.REGISTER, fact.asOf()).with(null, later(field));
    }

    /** The provenance of what the citizen says; the register's own if both say the same. */
    Provenance said(String field, JsonNode value) {
        var vouched = fields.get(field);
        if (vouched != null && value.equals(SameNumbers.BY_VALUE, vouched.value())) {
            return attested(field, vouched);
        }
        var known = disputed.getOrDefault(field, vouched);
        var overridden = known == null || value.equals(SameNumbers.BY_VALUE, known.value())
                ? null
                : new Provenance.Overridden(known.value(), known.source(), known.asOf());
        return Provenance.DECLARED.with(overridden, later(field)).by(decision(field, value));
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

    record Fact(JsonNode value, String source, @Nullable String asOf) {}

    record Decision(JsonNode value, String source, String asOf, String service, BilingualText serviceName) {}
}
