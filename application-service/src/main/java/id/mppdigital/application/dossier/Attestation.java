package id.mppdigital.application.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values confirmed by a register, by field of the form. */
record Attestation(Map<String, Fact> fields) {
    static final Attestation NONE = new Attestation(Map.of());

    Attestation only(Predicate<String> which) {
        var some = new LinkedHashMap<>(fields);
        some.keySet().removeIf(which.negate());
        return new Attestation(some);
    }

    record Fact(JsonNode value, String source, @Nullable String asOf) {
        Provenance provenance() {
            return new Provenance(source, Provenance.Assurance.REGISTER, asOf);
        }
    }
}
