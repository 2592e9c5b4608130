package id.mppdigital.e2e;

import id.mppdigital.local.observe.SpanServer;
import id.mppdigital.local.parts.Tuning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes all spans of the platform, as Zipkin would get them, and keeps those of the traces that a test asks for. */
final class Spans {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, List<Span>> KEPT = new ConcurrentHashMap<>();
    private static final SpanServer SERVER = start();

    private Spans() {}

    /** One span, as Zipkin shows it. */
    record Span(String service, String name, String kind, String id, String parent, JsonNode tags) {
        static Span of(JsonNode span) {
            return new Span(
                    span.at("/localEndpoint/serviceName").asString(),
                    span.path("name").asString(),
                    span.path("kind").asString(""),
                    span.path("id").asString(),
                    span.path("parentId").asString(""),
                    span.path("tags"));
        }
    }

    private static SpanServer start() {
        try {
            return new SpanServer(0, spans -> JSON.<JsonNode>valueToTree(spans).forEach(Spans::keep));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(JsonNode span) {
        var trace = KEPT.get(span.path("traceId").asString());
        if (trace != null) {
            trace.add(Span.of(span));
        }
    }

    /** Makes each of these services send each span here. */
    static Tuning sentBy(Set<String> services) {
        var settings = Map.of(
                "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                SERVER.address(),
                "MANAGEMENT_TRACING_SAMPLING_PROBABILITY",
                "1.0");
        return Tuning.LAPTOP.setting(services.stream().collect(Collectors.toMap(Function.identity(), _ -> settings)));
    }

    /** To be called before the trace begins. */
    static void keep(String trace) {
        KEPT.put(trace, new CopyOnWriteArrayList<>());
    }

    static List<Span> of(String trace) {
        return List.copyOf(KEPT.getOrDefault(trace, List.of()));
    }

    /** The span and what it came from, the nearest first. */
    static List<Span> road(Span span, List<Span> trace) {
        var byId = trace.stream().collect(Collectors.toMap(Span::id, Function.identity(), (one, _) -> one));
        var road = new ArrayList<Span>();
        for (@Nullable Span one = span; one != null; one = byId.get(one.parent())) {
            road.add(one);
        }
        return road;
    }
}
