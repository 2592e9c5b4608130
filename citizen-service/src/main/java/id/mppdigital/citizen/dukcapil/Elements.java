package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.registers.manifest.FieldMapping;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonPointer;

/** A fact as the register's own fields spell it: the way back of {@link FieldMapping}. */
final class Elements {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private Elements() {}

    /** By the register's field; empty where its fields can't say this value. */
    static Map<String, String> of(FieldMapping mapping, String value) {
        var keys = mapping.from().stream()
                .map(pointer -> JsonPointer.compile(pointer).getMatchingProperty())
                .toList();
        List<String> spelt = switch (mapping.kind()) {
            case TEXT -> keys.size() == 1 ? text(value) : List.of();
            case CODE -> code(mapping, value);
            case DIGITS -> value.matches("[0-9]{1," + mapping.length() + "}") ? List.of(unpadded(value)) : List.of();
            case DATE -> date(value);
            case REGION -> region(value);
            case BOOLEAN, LATER -> List.of();
        };
        var elements = new LinkedHashMap<String, String>();
        if (spelt.size() == keys.size()) {
            for (int i = 0; i < spelt.size(); i++) {
                elements.put(keys.get(i), spelt.get(i));
            }
        }
        return elements;
    }

    private static List<String> text(String value) {
        return value.isBlank() ? List.of() : List.of(value.strip());
    }

    /** Several codes may mean the same to us: the first one of the manifest is sent. */
    private static List<String> code(FieldMapping mapping, String value) {
        return mapping.codes().entrySet().stream()
                .filter(code -> code.getValue().equals(value))
                .map(Map.Entry::getKey)
                .limit(1)
                .toList();
    }

    private static List<String> date(String value) {
        try {
            return List.of(DATE.format(LocalDate.parse(value)));
        } catch (DateTimeParseException e) {
            return List.of();
        }
    }

    private static List<String> region(String value) {
        return value.matches("[0-9]+(\\.[0-9]+)*")
                ? List.of(value.split("\\.")).stream().map(Elements::unpadded).toList()
                : List.of();
    }

    /** The register keeps numbers without leading zeros. */
    private static String unpadded(String digits) {
        return digits.replaceFirst("^0+(?=[0-9])", "");
    }
}
