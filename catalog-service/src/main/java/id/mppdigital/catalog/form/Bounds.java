package id.mppdigital.catalog.form;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A lower and an upper limit leave room for a value. */
final class Bounds {
    private static final List<Pair> PAIRS = List.of(
            new Pair("minLength", "maxLength", false),
            new Pair("minItems", "maxItems", false),
            new Pair("minimum", "maximum", false),
            new Pair("minimum", "exclusiveMaximum", true),
            new Pair("exclusiveMinimum", "maximum", true),
            new Pair("exclusiveMinimum", "exclusiveMaximum", true));

    private Bounds() {}

    /** @param open whether even equal bounds leave nothing */
    private record Pair(String low, String high, boolean open) {
        boolean crosses(JsonNode schema) {
            if (!schema.path(low).isNumber() || !schema.path(high).isNumber()) {
                return false;
            }
            int order =
                    schema.path(low).decimalValue().compareTo(schema.path(high).decimalValue());
            return order > 0 || (open && order == 0);
        }
    }

    static List<FormFault> check(String at, JsonNode schema) {
        List<FormFault> faults = new ArrayList<>();
        for (var pair : PAIRS) {
            if (pair.crosses(schema)) {
                faults.add(FormFault.of(
                        at + "/" + pair.low,
                        CatalogRefusal.BOUNDS_CROSS,
                        pair.low,
                        schema.path(pair.low),
                        pair.high,
                        schema.path(pair.high)));
            }
        }
        return faults;
    }
}
