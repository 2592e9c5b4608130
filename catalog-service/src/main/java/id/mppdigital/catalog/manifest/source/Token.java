package id.mppdigital.catalog.manifest.source;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What YAML and JSON have in common; the document reader builds its trees from it. */
sealed interface Token {
    int line();

    record MapStart(int line) implements Token {}

    record ListStart(int line) implements Token {}

    record End(int line) implements Token {}

    /**
     * A scalar, or a key of a map: then only its text counts.
     *
     * @param written see {@link SourceMap#written()}
     */
    record Scalar(int line, String text, JsonNode value, String written) implements Token {
        static Scalar of(int line, String text, JsonNode value) {
            return new Scalar(line, text, value, "");
        }

        static Scalar text(int line, String text) {
            return of(line, text, JsonNodeFactory.instance.stringNode(text));
        }
    }
}
