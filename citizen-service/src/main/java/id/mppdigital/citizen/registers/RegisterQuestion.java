package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.identity.Nik;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a register is asked about a person.
 *
 * @param claims what the citizen says; only a register with {@link Access#MATCH} gets to see them
 */
public record RegisterQuestion(Nik nik, Map<FactSource, JsonNode> claims) {
    /** Without the values, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "RegisterQuestion" + claims.keySet();
    }
}
