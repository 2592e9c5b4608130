package id.mppdigital.catalog.manifest.source;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.platform.text.StorableText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the documents of one request, within limits that no real manifest reaches. */
public class DocumentReader {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_VALUES = 300_000;
    private static final int MAX_KEY = 200;

    private final Iterator<Token> tokens;
    private int values;

    private DocumentReader(Iterator<Token> tokens) {
        this.tokens = tokens;
    }

    private record Located(JsonNode value, SourceMap lines) {}

    /** @param number its place in the request, from 1 */
    public record Document(int number, JsonNode tree, SourceMap lines) {}

    public static DocumentReader ofJson(String text) {
        return new DocumentReader(new JsonTokens(text));
    }

    public static DocumentReader ofYaml(String text) {
        return new DocumentReader(new YamlTokens(text));
    }

    /**
     * All documents. Empty ones are left out but counted in the numbering; a list is read as its elements.
     *
     * @throws Unreadable when the text can't be read to its end
     */
    public List<Document> readAll() {
        var documents = new ArrayList<Document>();
        int number = 0;
        try {
            while (tokens.hasNext()) {
                number++;
                add(number, value(tokens.next(), 0), documents);
            }
        } catch (Unreadable unreadable) {
            throw unreadable.in(Math.max(1, number));
        }
        return documents;
    }

    private static void add(int number, Located root, List<Document> documents) {
        if (root.value() instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                var lines = root.lines().children().getOrDefault(String.valueOf(i), root.lines());
                documents.add(new Document(documents.size() + 1, list.get(i), lines));
            }
        } else if (!root.value().isNull()) {
            documents.add(new Document(number, root.value(), root.lines()));
        }
    }

    private Located value(Token token, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Unreadable(token.line(), CatalogRefusal.TOO_DEEP, MAX_DEPTH);
        }
        if (++values > MAX_VALUES) {
            throw new Unreadable(token.line(), CatalogRefusal.TOO_MANY_VALUES, MAX_VALUES);
        }
        return switch (token) {
            case Token.MapStart map -> map(map.line(), depth);
            case Token.ListStart list -> list(list.line(), depth);
            case Token.Scalar scalar -> {
                storable(scalar);
                yield new Located(scalar.value(), SourceMap.leaf(scalar.line(), scalar.written()));
            }
            case Token.End end -> throw new Unreadable(end.line(), CatalogRefusal.SYNTAX);
        };
    }

    private Located map(int line, int depth) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        Map<String, SourceMap> lines = new LinkedHashMap<>();
        for (var token = tokens.next(); !(token instanceof Token.End); token = tokens.next()) {
            var key = key(token);
            var inner = value(tokens.next(), depth + 1);
            if (map.has(key.text())) {
                throw new Unreadable(key.line(), CatalogRefusal.DUPLICATE_KEY, key.text());
            }
            map.set(key.text(), inner.value());
            lines.put(key.text(), inner.lines().under(key.line()));
        }
        return new Located(map, SourceMap.of(line, lines));
    }

    private Located list(int line, int depth) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Map<String, SourceMap> lines = new LinkedHashMap<>();
        for (var token = tokens.next(); !(token instanceof Token.End); token = tokens.next()) {
            var inner = value(token, depth + 1);
            lines.put(String.valueOf(list.size()), inner.lines());
            list.add(inner.value());
        }
        return new Located(list, SourceMap.of(line, lines));
    }

    private static Token.Scalar key(Token token) {
        if (!(token instanceof Token.Scalar key)) {
            throw new Unreadable(token.line(), CatalogRefusal.SYNTAX);
        }
        if (key.text().length() > MAX_KEY) {
            throw new Unreadable(key.line(), CatalogRefusal.KEY_TOO_LONG, MAX_KEY);
        }
        storable(key);
        return key;
    }

    private static void storable(Token.Scalar scalar) {
        if (!StorableText.is(scalar.text())) {
            throw new Unreadable(scalar.line(), CatalogRefusal.BAD_CHARACTER);
        }
    }
}
