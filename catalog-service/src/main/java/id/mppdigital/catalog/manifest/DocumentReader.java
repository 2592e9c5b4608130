package id.mppdigital.catalog.manifest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the documents of one request, within bounds that no honest manifest meets. */
class DocumentReader {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_VALUES = 300_000;
    private static final int MAX_KEY = 200;

    private final Iterator<Token> tokens;
    private int values;

    DocumentReader(Iterator<Token> tokens) {
        this.tokens = tokens;
    }

    private record Located(JsonNode value, SourceMap lines) {}

    /** All documents; empty ones count in the numbering but are left out, a list stands for its elements. */
    List<ManifestDocument> readAll() {
        var documents = new ArrayList<ManifestDocument>();
        int number = 0;
        try {
            while (tokens.hasNext()) {
                number++;
                add(number, value(tokens.next(), 0), documents);
            }
        } catch (Unreadable unreadable) {
            throw new InvalidManifest(List.of(unreadable.in(Math.max(1, number))));
        }
        return documents;
    }

    private static void add(int number, Located root, List<ManifestDocument> documents) {
        if (root.value() instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                var lines = root.lines().children().getOrDefault(String.valueOf(i), root.lines());
                documents.add(new ManifestDocument(documents.size() + 1, list.get(i), lines));
            }
        } else if (!root.value().isNull()) {
            documents.add(new ManifestDocument(number, root.value(), root.lines()));
        }
    }

    private Located value(Token token, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Unreadable(token.line(), "too-deep", "Nested deeper than " + MAX_DEPTH + " levels.");
        }
        if (++values > MAX_VALUES) {
            throw new Unreadable(token.line(), "too-many-values", "More than " + MAX_VALUES + " values.");
        }
        return switch (token) {
            case Token.MapStart map -> map(map.line(), depth);
            case Token.ListStart list -> list(list.line(), depth);
            case Token.Scalar scalar -> {
                storable(scalar);
                yield new Located(scalar.value(), SourceMap.leaf(scalar.line()));
            }
            case Token.End end -> throw new Unreadable(end.line(), "syntax", "Unexpected end of a map or list.");
        };
    }

    private Located map(int line, int depth) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        Map<String, SourceMap> lines = new LinkedHashMap<>();
        for (var token = tokens.next(); !(token instanceof Token.End); token = tokens.next()) {
            var key = key(token);
            var inner = value(tokens.next(), depth + 1);
            if (map.has(key.text())) {
                throw new Unreadable(key.line(), "duplicate-key", "The key '" + key.text() + "' stands here twice.");
            }
            map.set(key.text(), inner.value());
            lines.put(key.text(), new SourceMap(key.line(), inner.lines().children()));
        }
        return new Located(map, new SourceMap(line, lines));
    }

    private Located list(int line, int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Map<String, SourceMap> lines = new LinkedHashMap<>();
        for (var token = tokens.next(); !(token instanceof Token.End); token = tokens.next()) {
            var inner = value(token, depth + 1);
            lines.put(String.valueOf(list.size()), inner.lines());
            list.add(inner.value());
        }
        return new Located(list, new SourceMap(line, lines));
    }

    private static Token.Scalar key(Token token) {
        if (!(token instanceof Token.Scalar key)) {
            throw new Unreadable(token.line(), "syntax", "A key must be plain text.");
        }
        if (key.text().length() > MAX_KEY) {
            throw new Unreadable(key.line(), "key-too-long", "A key may have at most " + MAX_KEY + " characters.");
        }
        storable(key);
        return key;
    }

    /** PostgreSQL takes neither NUL nor half a surrogate pair. */
    private static void storable(Token.Scalar scalar) {
        boolean bad = scalar.text()
                .codePoints()
                .anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        if (bad) {
            throw new Unreadable(scalar.line(), "bad-character", "Text with a NUL or an unpaired surrogate.");
        }
    }
}
