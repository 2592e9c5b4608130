package id.mppdigital.e2e.typed;

import id.mppdigital.e2e.Forms;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Something that a field takes, by its schema alone. */
final class SampleAnswer {
    private static final Pattern DIGITS = Pattern.compile("\\^\\[0-9]\\{(\\d+)(,\\d+)?}\\$");

    private SampleAnswer() {}

    static Object to(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.at("/enum/0").asString();
        }
        return switch (schema.path("type").asString()) {
            case "boolean" -> false;
            case "integer" -> schema.path("minimum").asInt(1);
            default -> text(schema);
        };
    }

    private static String text(JsonNode schema) {
        var digits = DIGITS.matcher(schema.path("pattern").asString(""));
        if (digits.matches()) {
            return "6".repeat(Integer.parseInt(digits.group(1)));
        }
        if (schema.path("pattern").asString("").contains("[.]")) {
            return "63.71.01.1001";
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> Forms.daysAgo(9);
            case "phone" -> "081250002222";
            default -> "Contoh isian";
        };
    }
}
