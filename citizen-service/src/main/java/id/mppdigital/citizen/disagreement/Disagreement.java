package id.mppdigital.citizen.disagreement;

import id.mppdigital.citizen.attributes.FactSource;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A register says otherwise than the answer of an application. Either is wrong, and somebody has to correct it.
 *
 * @param fact in the register that says otherwise
 * @param said its value
 * @param used where the answer is from: a fact of another register, or {@code citizen}
 * @param answer what the application says
 */
public record Disagreement(
        UUID id, FactSource fact, JsonNode said, String used, JsonNode answer, UUID applicationId, Instant noticedAt) {
    /** Without the values, so that no log shows them by accident. */
    @Override
    public String toString() {
        return fact + " and " + used;
    }
}
