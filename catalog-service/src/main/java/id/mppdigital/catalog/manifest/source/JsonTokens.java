package id.mppdigital.catalog.manifest.source;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON as tokens; several values may follow each other, as JSON Lines do. */
class JsonTokens implements Iterator<Token> {
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private @Nullable Token ahead;

    JsonTokens(String text) {
        this.parser = JSON.createParser(ObjectReadContext.empty(), text);
    }

    @Override
    public boolean hasNext() {
        if (ahead != null) {
            return true;
        }
        try {
            var token = parser.nextToken();
            ahead = token == null ? null : token(token);
            return ahead != null;
        } catch (JacksonException syntax) {
            var location = syntax.getLocation();
            var line = location == null ? 1 : Math.max(1, location.getLineNr());
            throw new Unreadable(line, CatalogRefusal.SYNTAX);
        }
    }

    @Override
    public Token next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        var token = ahead;
        ahead = null;
        return token;
    }

    private Token token(JsonToken token) {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (token) {
            case START_OBJECT -> new Token.MapStart(line);
            case START_ARRAY -> new Token.ListStart(line);
            case END_OBJECT, END_ARRAY -> new Token.End(line);
            case PROPERTY_NAME, VALUE_STRING -> Token.Scalar.text(line, parser.getString());
            case VALUE_TRUE -> Token.Scalar.of(line, "true", NODES.booleanNode(true));
            case VALUE_FALSE -> Token.Scalar.of(line, "false", NODES.booleanNode(false));
            case VALUE_NULL -> Token.Scalar.of(line, "null", NODES.nullNode());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Numbers.token(line, parser.getString());
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new Unreadable(line, CatalogRefusal.SYNTAX);
        };
    }
}
