package id.mppdigital.citizen.prefill;

import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The claims of an attestation: which register values this service vouches for, for whom and for which form. */
record Attestation(
        String iss,
        String aud,
        String sub,
        long iat,
        long exp,
        String service,
        int version,
        Map<String, AttestedField> fields) {
    static final String TYPE = "attestation+jwt";

    record AttestedField(JsonNode value, FactSource source, Instant asOf) {}
}
