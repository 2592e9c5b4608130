package id.mppdigital.catalog.form;

import java.util.Set;

/** Which keywords apply to which type; on another type, validators ignore them silently. */
final class Keywords {
    private static final Set<String> OF_TEXTS = Set.of("minLength", "maxLength", "pattern", "format");
    private static final Set<String> OF_NUMBERS =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
    private static final Set<String> OF_LISTS = Set.of("items", "minItems", "maxItems", "uniqueItems");

    private Keywords() {}

    static boolean fit(String keyword, String type) {
        return switch (type) {
            case "string" -> !OF_NUMBERS.contains(keyword) && !OF_LISTS.contains(keyword);
            case "integer", "number" -> !OF_TEXTS.contains(keyword) && !OF_LISTS.contains(keyword);
            case "array" -> !OF_TEXTS.contains(keyword) && !OF_NUMBERS.contains(keyword);
            default -> !OF_TEXTS.contains(keyword) && !OF_NUMBERS.contains(keyword) && !OF_LISTS.contains(keyword);
        };
    }
}
