package id.mppdigital.citizen.dukcapil;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One object of the register's reply; the case of its keys varies by method, so it does not count. */
final class RegisterRecord {
    private final Map<String, JsonNode> fields = new HashMap<>();

    RegisterRecord(JsonNode object) {
        object.properties().forEach(field -> fields.put(field.getKey().toUpperCase(Locale.ROOT), field.getValue()));
    }

    Optional<JsonNode> node(String key) {
        return Optional.ofNullable(fields.get(key.toUpperCase(Locale.ROOT)));
    }

    /** The value of a field that is named as a JSON pointer. */
    JsonNode at(String pointer) {
        return node(JsonPointer.compile(pointer).getMatchingProperty()).orElseGet(MissingNode::getInstance);
    }

    /** A value as text; numbers as their digits; blanks and the register's dash for "none" as empty. */
    Optional<String> text(String key) {
        return node(key)
                .filter(node -> node.isString() || node.isIntegralNumber())
                .map(node -> node.asString().strip())
                .filter(text -> !text.isEmpty() && !text.equals("-"));
    }
}
