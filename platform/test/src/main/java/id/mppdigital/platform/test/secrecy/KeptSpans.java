package id.mppdigital.platform.test.secrecy;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The spans of this service as they would be sent, from {@link #begin()} to {@link #end()}. */
public final class KeptSpans implements SpanProcessor {
    private final List<SpanData> spans = new CopyOnWriteArrayList<>();
    private volatile boolean keeps;

    public void begin() {
        keeps = true;
    }

    public void end() {
        keeps = false;
        spans.clear();
    }

    public List<SpanData> all() {
        return List.copyOf(spans);
    }

    /** All that the spans say, to be searched. */
    public String said() {
        return spans.stream().map(KeptSpans::said).collect(Collectors.joining("\n"));
    }

    /** Name, attributes and events of a span, and how it ended. */
    public static String said(SpanData span) {
        return "%s %s %s %s".formatted(span.getName(), span.getAttributes(), span.getEvents(), span.getStatus());
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
