package id.mppdigital.citizen.attributes;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A fact that a decision has changed.
 *
 * @param source as forms name it
 * @param stored of which child, where there may be several
 * @param was of a child or a plot of land, of which there may be several: the values by which it is told from the
 *     others; empty of the citizen's own facts, where every other value is an older one
 */
public record ChangedFact(FactSource source, FactSource stored, JsonNode now, List<JsonNode> was) {
    /** Without the values, so that no log shows them by accident. */
    @Override
    public String toString() {
        return "ChangedFact[" + source + "]";
    }
}
