package id.mppdigital.citizen;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The spans of this service as they would be sent, from {@link #begin()} to {@link #end()}. */
final class KeptSpans implements SpanProcessor {
    private final List<SpanData> spans = new CopyOnWriteArrayList<>();
    private volatile boolean keeps;

    void begin() {
        keeps = true;
    }

    void end() {
        keeps = false;
        spans.clear();
    }

    List<SpanData> all() {
        return List.copyOf(spans);
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // Only what is sent counts.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        if (keeps) {
            spans.add(span.toSpanData());
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
