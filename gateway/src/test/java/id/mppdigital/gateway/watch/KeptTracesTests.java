package id.mppdigital.gateway.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class KeptTracesTests {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final KeptTraces kept = new KeptTraces();

    @Test
    void a_client_can_leave_its_trace_out_but_not_have_it_kept() {
        assertThat(KeptTraces.isKept(from("00-" + TRACE + "-00f067aa0ba902b7-01"), 0))
                .isFalse();
        assertThat(KeptTraces.isKept(from("00-" + TRACE + "-00f067aa0ba902b7-01"), 1))
                .isTrue();
        assertThat(KeptTraces.isKept(from("00-" + TRACE + "-00f067aa0ba902b7-00"), 1))
                .isFalse();
        assertThat(KeptTraces.isKept(from("garbled"), 1)).isTrue();
        assertThat(KeptTraces.isKept(from("garbled"), 0)).isFalse();
    }

    @Test
    void a_request_that_is_observed_is_not_judged_a_second_time() {
        assertThat(decision(Context.root(), SpanKind.SERVER)).isEqualTo(SamplingDecision.RECORD_AND_SAMPLE);
    }

    @Test
    void what_is_no_request_is_kept_by_the_share() {
        assertThat(decision(Context.root(), SpanKind.CONSUMER)).isEqualTo(SamplingDecision.DROP);
    }

    @Test
    void whoever_began_a_trace_has_decided_for_all_its_spans() {
        assertThat(decision(within(TraceFlags.getDefault()), SpanKind.SERVER)).isEqualTo(SamplingDecision.DROP);
        assertThat(decision(within(TraceFlags.getSampled()), SpanKind.CONSUMER))
                .isEqualTo(SamplingDecision.RECORD_AND_SAMPLE);
    }

    private SamplingDecision decision(Context parent, SpanKind kind) {
        return kept.sampler(0)
                .shouldSample(parent, TRACE, "span", kind, Attributes.empty(), List.of())
                .getDecision();
    }

    private static Context within(TraceFlags flags) {
        return Context.root()
                .with(Span.wrap(
                        SpanContext.createFromRemoteParent(TRACE, "00f067aa0ba902b7", flags, TraceState.getDefault())));
    }

    private static MockServerHttpRequest from(String parent) {
        return MockServerHttpRequest.get("/").header("traceparent", parent).build();
    }
}
