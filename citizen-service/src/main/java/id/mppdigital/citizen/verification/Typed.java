package id.mppdigital.citizen.verification;

import id.mppdigital.citizen.attributes.FactSource;
import tools.jackson.databind.JsonNode;

/** An answer that waits for its register. */
public record Typed(String field, FactSource source, JsonNode value) {
    /** Without the value, so that no log shows it by accident. */
    @Override
    public String toString() {
        return field + " (" + source + ")";
    }
}
