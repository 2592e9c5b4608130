package id.mppdigital.platform.live;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open Server-Sent Event streams of this instance, by what they listen to. */
public final class LiveStreams implements AutoCloseable {
    private final ConcurrentHashMap<String, Set<LiveStream>> byKey = new ConcurrentHashMap<>();

    private final AtomicInteger open = new AtomicInteger();
    private final int most;

    /** @param most streams at a time; a service that runs out of memory over them would lose more than a stream */
    LiveStreams(int most) {
        this.most = most;
    }

    /** Opens a stream of what is published under the key from now on. */
    public SseEmitter open(String key) {
        return open(key, List::of);
    }

    /**
     * Opens a stream that first sends what the client missed. The stream listens before the replay is read, and passes over
     * what the replay already held, so that nothing falls between the two.
     *
     * @throws Problem 503 {@code too-many-streams}
     */
    public SseEmitter open(String key, Supplier<List<LiveEvent>> replay) {
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            throw Problem.of(PlatformRefusal.TOO_MANY_STREAMS).header("Retry-After", "30");
        }
        var emitter = new SseEmitter(0L);
        var stream = new LiveStream(emitter);
        byKey.compute(key, (_, streams) -> {
            var all = streams == null ? ConcurrentHashMap.<LiveStream>newKeySet() : streams;
            all.add(stream);
            return all;
        });
        Runnable forget = () -> {
            stream.end();
            byKey.computeIfPresent(key, (_, streams) -> {
                if (streams.remove(stream)) {
                    open.decrementAndGet();
                }
                return streams.isEmpty() ? null : streams;
            });
        };
        emitter.onCompletion(forget);
        emitter.onTimeout(forget);
        emitter.onError(_ -> forget.run());
        try {
            stream.start(replay.get());
        } catch (RuntimeException e) {
            forget.run();
            throw e;
        }
        return emitter;
    }

    /** Sends to every stream open under the key; never waits for a slow client. */
    public void publish(String key, String eventId, String name, Object data) {
        var event = new LiveEvent(eventId, name, data);
        byKey.getOrDefault(key, Set.of()).forEach(stream -> stream.offer(event));
    }

    /** How many streams are open. */
    public int size() {
        return open.get();
    }

    @Override
    public void close() {
        byKey.values().forEach(streams -> streams.forEach(LiveStream::end));
    }
}
