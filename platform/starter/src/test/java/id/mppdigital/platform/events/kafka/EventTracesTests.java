package id.mppdigital.platform.events.kafka;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.mppdigital.platform.events.StoredEvent;
import id.mppdigital.platform.observability.TraceParent;
import io.micrometer.tracing.otel.bridge.OtelBaggageManager;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventTracesTests {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String KEPT = "00-" + TRACE + "-b7ad6b7169203331-01";
    private static final String NOT_KEPT = "00-" + TRACE + "-b7ad6b7169203331-00";

    private static final Instant STORED = Instant.parse("2026-11-30T05:00:00.000123Z");

    private final List<SpanData> kept = new ArrayList<>();
    private final OtelTracer tracer;
    private final EventTraces traces;

    EventTracesTests() {
        var sdk = SdkTracerProvider.builder()
                .setSampler(Sampler.parentBased(Sampler.alwaysOff()))
                .addSpanProcessor(SimpleSpanProcessor.create(new Kept()))
                .build()
                .get("test");
        var current = new OtelCurrentTraceContext();
        this.tracer = new OtelTracer(sdk, current, _ -> {}, new OtelBaggageManager(current, List.of(), List.of()));
        this.traces = new EventTraces(
                tracer, new OtelPropagator(ContextPropagators.create(W3CTraceContextPropagator.getInstance()), sdk));
    }

    @Test
    void a_handler_runs_in_the_trace_of_its_event_which_is_a_span_of_it() {
        var seen = traceParentDuring(KEPT);

        assertThat(kept).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("test.things process");
            assertThat(span.getParentSpanContext().getSpanId()).isEqualTo("b7ad6b7169203331");
            assertThat(seen).isEqualTo("00-" + TRACE + "-" + span.getSpanId() + "-01");
        });
    }

    @Test
    void a_trace_that_is_not_kept_goes_on_without_a_span() {
        assertThat(traceParentDuring(NOT_KEPT)).startsWith("00-" + TRACE).endsWith("-00");
        assertThat(kept).isEmpty();
    }

    @Test
    void each_event_of_a_batch_has_its_own_trace_and_none_is_left_behind() {
        assertThat(traceParentDuring(KEPT)).startsWith("00-" + TRACE);
        assertThat(traceParentDuring("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
                .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(tracer.currentSpan()).isNull();
    }

    @Test
    void a_failure_is_marked_and_thrown_on() {
        assertThatIllegalStateException()
                .isThrownBy(() -> traces.continued("test.things", event(KEPT), () -> {
                    throw new IllegalStateException("broken");
                }));

        assertThat(kept)
                .singleElement()
                .satisfies(span -> assertThat(span.getEvents()).hasSize(1));
    }

    @Test
    void the_way_to_kafka_is_a_span_from_the_events_time_to_the_acknowledgement() {
        var acknowledged = requireNonNull(traces.sending("test.things", event(KEPT)));
        assertThat(kept).isEmpty();

        acknowledged.onCompletion(null, null);

        assertThat(kept).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("test.things send");
            assertThat(span.getKind()).isEqualTo(SpanKind.PRODUCER);
            assertThat(span.getParentSpanContext().getSpanId()).isEqualTo("b7ad6b7169203331");
            assertThat(span.getStartEpochNanos()).isEqualTo(STORED.getEpochSecond() * 1_000_000_000L + 123_000);
        });
    }

    @Test
    void what_kafka_refuses_is_marked() {
        requireNonNull(traces.sending("test.things", event(KEPT)))
                .onCompletion(null, new IllegalStateException("too large"));

        assertThat(kept)
                .singleElement()
                .satisfies(span -> assertThat(span.getEvents()).hasSize(1));
    }

    @Test
    void nothing_is_spent_on_the_way_of_an_event_whose_trace_is_not_kept() {
        assertThat(traces.sending("test.things", event(NOT_KEPT))).isNull();
        assertThat(traces.sending("test.things", event(null))).isNull();
    }

    private String traceParentDuring(String traceparent) {
        var seen = new ArrayList<String>();
        traces.continued(
                "test.things",
                event(traceparent),
                () -> seen.add(TraceParent.of(requireNonNull(tracer.currentSpan()))));
        return seen.getFirst();
    }

    private static StoredEvent event(@Nullable String traceparent) {
        return new StoredEvent(UUID.randomUUID(), "/test", "test.v1", "one", 1, STORED, new byte[0], traceparent);
    }

    private final class Kept implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            kept.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
