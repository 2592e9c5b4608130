package id.mppdigital.catalog.manifest;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The least that YAML and JSON have in common: what the document reader builds its trees from. */
sealed interface Token {
    int line();

    record MapStart(int line) implements Token {}

    record ListStart(int line) implements Token {}

    record End(int line) implements Token {}

    /** A scalar, or a key of a map: then only its text counts. */
    record Scalar(int line, String text, JsonNode value) implements Token {
        static Scalar text(int line, String text) {
            return new Scalar(line, text, JsonNodeFactory.instance.stringNode(text));
        }
    }
}
