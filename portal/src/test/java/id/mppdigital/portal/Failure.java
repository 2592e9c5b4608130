package id.mppdigital.portal;

import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedGateway.Handler;
import java.util.stream.Stream;

/** The ways in which a part of the platform is down, as the gateway shows them. */
public enum Failure {
    REFUSES((_, _) -> Answer.refused(503, "unavailable", "id.mppdigital.Failure: at line 1")),
    FAILS((_, _) -> Answer.refused(500, "internal-error", "Stack trace")),
    IS_LATE((_, _) -> Answer.refused(504, "upstream-timeout", "")),
    REFUSES_TOKENS((_, _) -> Answer.refused(401, "invalid-token", "")),
    SENDS_NONSENSE((_, _) -> Answer.ok("<html>Proxy</html>")),
    SENDS_NOTHING((_, _) -> new Answer(204, "")),
    BREAKS_OFF((_, exchange) -> {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write('{');
        exchange.close();
        return null;
    }),
    HANGS_UP((_, exchange) -> {
        exchange.close();
        return null;
    }),
    NEVER_ANSWERS((_, _) -> null),
    STOPS_MIDWAY((_, exchange) -> {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        return null;
    });

    /** Those that a caller learns of without waiting for its own limit. */
    public static Stream<Failure> atOnce() {
        return Stream.of(values()).filter(it -> it != NEVER_ANSWERS && it != STOPS_MIDWAY);
    }

    /** Those of one part, which leave the gateway's own answers alone. */
    public static Stream<Failure> ofAPart() {
        return atOnce().filter(it -> it != REFUSES_TOKENS);
    }

    private final Handler handler;

    Failure(Handler handler) {
        this.handler = handler;
    }

    public Handler handler() {
        return handler;
    }
}
