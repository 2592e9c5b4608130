package id.mppdigital.local.observe;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From OTLP to Zipkin's JSON, version 2, as OpenTelemetry's specification translates them ("OpenTelemetry to Zipkin
 * transformation").
 */
final class ZipkinSpans {
    private static final Map<Span.SpanKind, String> KINDS = Map.of(
            Span.SpanKind.SPAN_KIND_SERVER, "SERVER",
            Span.SpanKind.SPAN_KIND_CLIENT, "CLIENT",
            Span.SpanKind.SPAN_KIND_PRODUCER, "PRODUCER",
            Span.SpanKind.SPAN_KIND_CONSUMER, "CONSUMER");

    private ZipkinSpans() {}

    /** @throws InvalidProtocolBufferException what came is no request to export spans */
    static List<Map<String, Object>> of(byte[] request) throws InvalidProtocolBufferException {
        var spans = new ArrayList<Map<String, Object>>();
        for (var resource : ExportTraceServiceRequest.parseFrom(request).getResourceSpansList()) {
            var service = service(resource);
            resource.getScopeSpansList()
                    .forEach(scope -> scope.getSpansList().forEach(span -> spans.add(of(service, span))));
        }
        return spans;
    }

    private static String service(ResourceSpans resource) {
        return resource.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElse("unknown");
    }

    private static Map<String, Object> of(String service, Span span) {
        var zipkin = new LinkedHashMap<String, Object>();
        zipkin.put("traceId", hex(span.getTraceId()));
        zipkin.put("id", hex(span.getSpanId()));
        if (!span.getParentSpanId().isEmpty()) {
            zipkin.put("parentId", hex(span.getParentSpanId()));
        }
        var kind = KINDS.get(span.getKind());
        if (kind != null) {
            zipkin.put("kind", kind);
        }
        zipkin.put("name", span.getName());
        zipkin.put("timestamp", span.getStartTimeUnixNano() / 1_000);
        // Zipkin takes a duration of 0 for an unknown one.
        zipkin.put("duration", Math.max(1, (span.getEndTimeUnixNano() - span.getStartTimeUnixNano()) / 1_000));
        zipkin.put("localEndpoint", Map.of("serviceName", service));
        zipkin.put(
                "annotations",
                span.getEventsList().stream().map(ZipkinSpans::annotation).toList());
        zipkin.put("tags", tags(span));
        return zipkin;
    }

    private static Map<String, Object> annotation(Span.Event event) {
        return Map.of("timestamp", event.getTimeUnixNano() / 1_000, "value", event.getName());
    }

    private static Map<String, String> tags(Span span) {
        var tags = new TreeMap<String, String>();
        for (KeyValue attribute : span.getAttributesList()) {
            tags.put(attribute.getKey(), text(attribute.getValue()));
        }
        if (span.getStatus().getCode() == StatusCode.STATUS_CODE_ERROR) {
            tags.put("error", span.getStatus().getMessage());
        }
        return tags;
    }

    private static String text(AnyValue value) {
        return switch (value.getValueCase()) {
            case STRING_VALUE -> value.getStringValue();
            case INT_VALUE -> Long.toString(value.getIntValue());
            case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
            case BOOL_VALUE -> Boolean.toString(value.getBoolValue());
            default -> value.toString().strip();
        };
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }
}
