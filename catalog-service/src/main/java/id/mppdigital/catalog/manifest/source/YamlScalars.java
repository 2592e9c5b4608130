package id.mppdigital.catalog.manifest.source;

import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import tools.jackson.databind.node.JsonNodeFactory;

/** Plain YAML scalars by the core schema of YAML 1.2: {@code no} is a word there, and {@code 1:30} is text. */
final class YamlScalars {
    private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(false);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private YamlScalars() {}

    static Token.Scalar token(int line, ScalarEvent scalar) {
        var text = scalar.getValue();
        var tag = scalar.isPlain() ? RESOLVER.resolve(text, true) : Tag.STR;
        if (tag.equals(Tag.NULL)) {
            return Token.Scalar.of(line, text, NODES.nullNode());
        }
        if (tag.equals(Tag.BOOL)) {
            return Token.Scalar.of(line, text, NODES.booleanNode(Boolean.parseBoolean(text)));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Numbers.token(line, text);
        }
        return Token.Scalar.text(line, text);
    }
}
