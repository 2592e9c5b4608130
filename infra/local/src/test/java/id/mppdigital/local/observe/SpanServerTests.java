package id.mppdigital.local.observe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import io.opentelemetry.proto.trace.v1.Status;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SpanServerTests {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final List<Map<String, Object>> taken = new CopyOnWriteArrayList<>();

    @Test
    void aSpanIsToldAsZipkinTellsIt() throws Exception {
        var span = Span.newBuilder()
                .setTraceId(bytes(TRACE))
                .setSpanId(bytes("b7ad6b7169203331"))
                .setParentSpanId(bytes("00f067aa0ba902b7"))
                .setKind(SpanKind.SPAN_KIND_SERVER)
                .setName("http post")
                .setStartTimeUnixNano(1_700_000_000_000_123_456L)
                .setEndTimeUnixNano(1_700_000_000_002_123_456L)
                .addAttributes(attribute("status", AnyValue.newBuilder().setIntValue(503)))
                .addEvents(Span.Event.newBuilder().setName("retry").setTimeUnixNano(1_700_000_000_001_000_000L))
                .setStatus(Status.newBuilder()
                        .setCode(StatusCode.STATUS_CODE_ERROR)
                        .setMessage("away"))
                .build();

        assertThat(post(request(span))).isEqualTo(200);

        assertThat(taken)
                .containsExactly(Map.of(
                        "traceId",
                        TRACE,
                        "id",
                        "b7ad6b7169203331",
                        "parentId",
                        "00f067aa0ba902b7",
                        "kind",
                        "SERVER",
                        "name",
                        "http post",
                        "timestamp",
                        1_700_000_000_000_123L,
                        "duration",
                        2_000L,
                        "localEndpoint",
                        Map.of("serviceName", "gateway"),
                        "annotations",
                        List.of(Map.of("timestamp", 1_700_000_000_001_000L, "value", "retry")),
                        "tags",
                        Map.of("status", "503", "error", "away")));
    }

    @Test
    void whatBeginsATraceHasNoParentAndADurationThatIsKnown() throws Exception {
        var span = Span.newBuilder()
                .setTraceId(bytes(TRACE))
                .setSpanId(bytes("b7ad6b7169203331"))
                .setStartTimeUnixNano(5_000)
                .setEndTimeUnixNano(5_100)
                .build();

        assertThat(post(request(span))).isEqualTo(200);

        assertThat(taken)
                .singleElement()
                .satisfies(one ->
                        assertThat(one).doesNotContainKeys("parentId", "kind").containsEntry("duration", 1L));
    }

    @Test
    void whatIsNoRequestIsRefusedForGood() throws Exception {
        assertThat(post("no protobuf".getBytes())).isEqualTo(400);
    }

    @Test
    void whatCannotBeHandedOnIsSentAgain() throws Exception {
        try (var server = new SpanServer(0, _ -> {
            throw new IllegalStateException("Zipkin does not answer");
        })) {
            assertThat(post(server, request(Span.getDefaultInstance()))).isEqualTo(503);
        }
    }

    private int post(byte[] request) throws IOException, InterruptedException {
        try (var server = new SpanServer(0, taken::addAll)) {
            return post(server, request);
        }
    }

    private static int post(SpanServer server, byte[] request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(server.address()))
                                    .POST(BodyPublishers.ofByteArray(request))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static byte[] request(Span span) {
        return ExportTraceServiceRequest.newBuilder()
                .addResourceSpans(ResourceSpans.newBuilder()
                        .setResource(Resource.newBuilder()
                                .addAttributes(attribute(
                                        "service.name", AnyValue.newBuilder().setStringValue("gateway"))))
                        .addScopeSpans(ScopeSpans.newBuilder().addSpans(span)))
                .build()
                .toByteArray();
    }

    private static KeyValue attribute(String name, AnyValue.Builder value) {
        return KeyValue.newBuilder().setKey(name).setValue(value).build();
    }

    private static ByteString bytes(String hex) {
        return ByteString.copyFrom(HexFormat.of().parseHex(hex));
    }
}
