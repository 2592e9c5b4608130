package id.mppdigital.application.finding;

import id.mppdigital.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What an agency found that was not known yet.
 *
 * @param values by the names that the form's {@code x-finds} gives them
 * @param sealed the same by the facts that they become, as a JWE for citizen-service; empty without values
 * @param faults of what it sent
 */
public record Found(Map<String, JsonNode> values, Map<String, Object> sealed, List<Problem.Fault> faults) {
    public static final Found NOTHING = new Found(Map.of(), Map.of(), List.of());

    public boolean isNothing() {
        return values.isEmpty() && faults.isEmpty();
    }

    /** Without the values, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "Found" + values.keySet();
    }
}
