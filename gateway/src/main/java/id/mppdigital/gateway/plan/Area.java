package id.mppdigital.gateway.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The paths below one prefix, and what holds for all of them.
 *
 * @param prefix with a slash at its end
 * @param bodies the paths whose bodies may be larger than usual
 * @param streams whether its paths that end in {@code /stream} answer with Server-Sent Events, which have no time limit
 */
public record Area(
        String prefix, Audience audience, ContentPolicy policy, Map<PathPattern, BodySize> bodies, boolean streams) {

    /** For those who signed in, with the answers of an API and bodies of the usual size. */
    public static Area at(String prefix) {
        return new Area(prefix, Audience.SIGNED_IN, ContentPolicy.API, Map.of(), false);
    }

    public Area readBy(Audience audience) {
        return new Area(prefix, audience, policy, bodies, streams);
    }

    public Area answering(ContentPolicy policy) {
        return new Area(prefix, audience, policy, bodies, streams);
    }

    /** @param path a pattern such as {@code /citizens/v1/me/documents} */
    public Area taking(BodySize size, String path) {
        var more = new LinkedHashMap<>(bodies);
        more.put(PathPatternParser.defaultInstance.parse(path), size);
        return new Area(prefix, audience, policy, more, streams);
    }

    public Area withStreams() {
        return new Area(prefix, audience, policy, bodies, true);
    }

    boolean holds(String path) {
        return path.startsWith(prefix) || isRoot(path);
    }

    private boolean isRoot(String path) {
        return path.length() == prefix.length() - 1 && prefix.startsWith(path);
    }

    boolean readableByAnyone(String path) {
        return switch (audience) {
            case SIGNED_IN -> false;
            case ANYONE_AT_ITS_ROOT -> isRoot(path);
            case ANYONE -> true;
        };
    }

    BodySize body(PathContainer path) {
        for (var larger : bodies.entrySet()) {
            if (larger.getKey().matches(path)) {
                return larger.getValue();
            }
        }
        return BodySize.STANDARD;
    }
}
