package id.mppdigital.gateway.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import id.mppdigital.platform.observability.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * Puts a line of the access log together from its values and the texts between them, which come from a line that Boot's
 * writer wrote at the start: the writer itself goes through a tree of members for every line. It writes all lines of
 * other logs, and those of requests with unusual letters.
 */
final class AccessLines implements StructuredLogFormatter<ILoggingEvent> {
    static final String LOG = "mpp.access";

    /** In the order in which they stand in a line, where none of them occurs elsewhere. */
    private static final List<String> SAMPLES =
            List.of(Instant.EPOCH.toString(), "a-thread", "a-method", "918273645", "a-path", "981726354", "an-outcome");

    private final StructuredLogEncoder boot = new StructuredLogEncoder();
    private final List<String> between;

    AccessLines() {
        boot.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        boot.setFormat("ecs");
        boot.start();
        between = List.of(byBoot(sample()).split(String.join("|", SAMPLES), -1));
    }

    private static LoggingEvent sample() {
        var event = new LoggingEvent();
        event.setInstant(Instant.EPOCH);
        event.setThreadName("a-thread");
        event.setLevel(Level.INFO);
        event.setLoggerName(LOG);
        event.setMessage("request");
        event.setMDCPropertyMap(Map.of());
        event.setKeyValuePairs(values("a-method", "a-path", 918273645, 981726354, "an-outcome"));
        return event;
    }

    /** What a line says about its request. */
    static List<KeyValuePair> values(String method, String path, int status, long nanos, String outcome) {
        return List.of(
                new KeyValuePair("http.request.method", method),
                new KeyValuePair("http.response.status_code", status),
                new KeyValuePair("url.path", path),
                new KeyValuePair("event.duration", nanos),
                new KeyValuePair("event.outcome", outcome));
    }

    @Override
    public String format(ILoggingEvent event) {
        var line = event.getLoggerName().equals(LOG) ? byHand(event) : null;
        return line == null ? byBoot(event) : line;
    }

    private String byBoot(ILoggingEvent event) {
        return new String(boot.encode(event), UTF_8);
    }

    private @Nullable String byHand(ILoggingEvent event) {
        var values = event.getKeyValuePairs();
        if (values == null || values.size() != 5 || !event.getMDCPropertyMap().isEmpty()) {
            return null;
        }
        var line = new StringBuilder(512);
        line.append(between.get(0)).append(event.getInstant());
        line.append(between.get(1)).append(event.getThreadName());
        for (int at = 0; at < values.size(); at++) {
            var value = String.valueOf(values.get(at).value);
            if (!isPlain(value)) {
                return null;
            }
            line.append(between.get(at + 2)).append(value);
        }
        return line.append(between.getLast()).toString();
    }

    /** Nothing that has to be escaped or masked. */
    private static boolean isPlain(String value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
                return false;
            }
        }
        return PersonalData.mask(value).equals(value);
    }
}
