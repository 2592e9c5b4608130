package id.mppdigital.catalog.manifest;

import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Plain YAML scalars by the core schema of YAML 1.2: {@code no} is a word there, and a leading zero is no octal. */
final class YamlScalars {
    private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(false);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private YamlScalars() {}

    static Token.Scalar token(int line, ScalarEvent scalar) {
        var text = scalar.getValue();
        if (!scalar.isPlain()) {
            return Token.Scalar.text(line, text);
        }
        return new Token.Scalar(line, text, resolve(line, text));
    }

    private static JsonNode resolve(int line, String text) {
        var tag = RESOLVER.resolve(text, true);
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(line, text, tag.equals(Tag.INT));
        }
        return NODES.stringNode(text);
    }

    private static JsonNode number(int line, String text, boolean whole) {
        try {
            return whole ? integer(text) : decimal(text);
        } catch (NumberFormatException outside) {
            throw new Unreadable(line, "bad-number", "'" + text + "' is no number that a manifest may hold.");
        }
    }

    private static JsonNode integer(String text) {
        if (text.startsWith("0x")) {
            return NODES.numberNode(Long.parseLong(text.substring(2), 16));
        }
        if (text.startsWith("0o")) {
            return NODES.numberNode(Long.parseLong(text.substring(2), 8));
        }
        return NODES.numberNode(Long.parseLong(text));
    }

    private static JsonNode decimal(String text) {
        double value = Double.parseDouble(text); // .inf and .nan are no Java numbers and refused here
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text);
        }
        return NODES.numberNode(value);
    }
}
