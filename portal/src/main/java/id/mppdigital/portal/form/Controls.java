package id.mppdigital.portal.form;

import id.mppdigital.portal.form.Control.Keyboard;
import id.mppdigital.portal.form.Control.Level;
import id.mppdigital.portal.form.Control.Option;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Chooses the control for a field's schema. */
final class Controls {
    /** A longer text needs several lines. */
    private static final int ONE_LINE = 200;

    private static final int LONGEST = 10_000;

    /** Facts that are names of regions, in whichever register. */
    private static final Map<String, Level> REGIONS =
            Map.of("province", Level.PROVINCE, "regency", Level.REGENCY, "district", Level.DISTRICT);

    private Controls() {}

    static Control of(JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "boolean" -> new Control.YesNo();
            case "integer" -> schema.has("enum") ? choice(schema) : new Control.Number(true);
            case "number" -> schema.has("enum") ? choice(schema) : new Control.Number(false);
            case "array" -> list(schema);
            default -> schema.has("enum") ? choice(schema) : text(schema);
        };
    }

    private static Control choice(JsonNode schema) {
        return new Control.Choice(options(schema.path("enum"), schema.path("x-options")));
    }

    private static Control list(JsonNode schema) {
        var items = schema.path("items");
        return items.has("enum")
                ? new Control.Several(options(items.path("enum"), schema.path("x-options")))
                : new Control.Lines(!items.path("type").asString("").equals("string"));
    }

    private static List<Option> options(JsonNode values, JsonNode labels) {
        return values.valueStream()
                .map(value -> new Option(value, FormReader.wording(labels.path(value.asString("")))))
                .toList();
    }

    private static Control text(JsonNode schema) {
        var format = schema.path("format").asString("");
        var longest = Math.min(schema.path("maxLength").asInt(LONGEST), LONGEST);
        var fact = schema.path("x-source").asString("").replaceFirst(".*/", "");
        var level = REGIONS.get(fact);
        if (level != null) {
            return new Control.Region(level, longest);
        }
        return switch (format) {
            case "date" -> new Control.DateParts();
            case "email", "idn-email" -> new Control.Text(Keyboard.EMAIL, longest);
            case "phone" -> new Control.Text(Keyboard.PHONE, longest);
            case "uri" -> new Control.Text(Keyboard.URL, longest);
            default -> plain(schema, longest);
        };
    }

    private static Control plain(JsonNode schema, int longest) {
        var digits = Digits.of(schema.path("pattern").asString(""));
        if (digits.isPresent()) {
            return new Control.Text(Keyboard.DIGITS, digits.get().most());
        }
        return longest > ONE_LINE ? new Control.LongText(longest) : new Control.Text(Keyboard.TEXT, longest);
    }
}
