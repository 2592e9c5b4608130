package id.mppdigital.application.json;

import java.math.BigDecimal;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Numbers by their value: {@code 1}, {@code 1.0} and {@code 1e0} are the same (JSON Schema 2020-12 core, 4.2.2), and
 * all three are integers (validation, 6.1.1). Exact at any length: nothing becomes a double.
 */
public final class SameNumbers {
    /** A number of more digits is not written out: a few bytes can stand for a thousand million digits. */
    private static final int WRITTEN_OUT = 100;

    /** For {@link JsonNode#equals(Comparator, JsonNode)}. */
    public static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private SameNumbers() {}

    /** The common form of all spellings of a number; other values stay as they are. */
    public static JsonNode canonical(JsonNode node) {
        return node.isNumber() && !node.isIntegralNumber() ? canonical(node.decimalValue()) : node;
    }

    private static JsonNode canonical(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        long digits = (long) stripped.precision() - stripped.scale();
        return stripped.scale() <= 0 && digits <= WRITTEN_OUT
                ? JsonNodeFactory.instance.numberNode(stripped.toBigIntegerExact())
                : JsonNodeFactory.instance.numberNode(stripped);
    }
}
