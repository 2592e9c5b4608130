package id.mppdigital.application.dossier;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values confirmed by a register, by field of the form. */
record Attestation(Map<String, Fact> fields) {
    static final Attestation NONE = new Attestation(Map.of());

    record Fact(JsonNode value, String source, @Nullable String asOf) {
        Provenance provenance() {
            return new Provenance(source, Provenance.Assurance.REGISTER, asOf);
        }
    }
}
