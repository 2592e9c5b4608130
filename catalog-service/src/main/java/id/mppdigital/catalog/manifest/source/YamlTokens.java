package id.mppdigital.catalog.manifest.source;

import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML 1.2 as tokens. Anchors, aliases and tags are refused: a manifest needs none of them, and they are how small
 * documents become huge or become something else.
 */
class YamlTokens implements Iterator<Token> {
    private static final Set<Event.ID> FRAMING = Set.of(
            Event.ID.StreamStart, Event.ID.StreamEnd, Event.ID.DocumentStart, Event.ID.DocumentEnd, Event.ID.Comment);

    private final Iterator<Event> events;
    private @Nullable Event ahead;

    YamlTokens(String text) {
        var settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE) // the request's size is limited already
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            while (ahead == null && events.hasNext()) {
                var event = events.next();
                ahead = FRAMING.contains(event.getEventId()) ? null : event;
            }
            return ahead != null;
        } catch (MarkedYamlEngineException syntax) {
            var line = syntax.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new Unreadable(line, CatalogRefusal.SYNTAX);
        } catch (YamlEngineException _) {
            throw new Unreadable(1, CatalogRefusal.SYNTAX);
        }
    }

    @Override
    public Token next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        var event = ahead;
        ahead = null;
        return token(event);
    }

    private static Token token(Event event) {
        int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
        return switch (event) {
            case AliasEvent alias ->
                throw new Unreadable(line, CatalogRefusal.ALIAS_NOT_ALLOWED, "*" + alias.getAlias());
            case NodeEvent node
            when node.getAnchor().isPresent() ->
                throw new Unreadable(
                        line,
                        CatalogRefusal.ALIAS_NOT_ALLOWED,
                        "&" + node.getAnchor().get());
            case CollectionStartEvent start
            when start.getTag().isPresent() ->
                throw new Unreadable(
                        line, CatalogRefusal.TAG_NOT_ALLOWED, start.getTag().get());
            case ScalarEvent scalar
            when scalar.getTag().isPresent() ->
                throw new Unreadable(
                        line, CatalogRefusal.TAG_NOT_ALLOWED, scalar.getTag().get());
            case MappingStartEvent _ -> new Token.MapStart(line);
            case CollectionStartEvent _ -> new Token.ListStart(line);
            case CollectionEndEvent _ -> new Token.End(line);
            case ScalarEvent scalar -> YamlScalars.token(line, scalar);
            default -> throw new Unreadable(line, CatalogRefusal.SYNTAX);
        };
    }
}
