package id.mppdigital.platform.live;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open Server-Sent Event streams of this instance, by what they listen to. */
public final class LiveStreams implements AutoCloseable {
    private final ConcurrentHashMap<String, Set<LiveStream>> byKey = new ConcurrentHashMap<>();

    LiveStreams() {}

    /** Opens a stream of what is published under the key from now on. */
    public SseEmitter open(String key) {
        return open(key, List::of);
    }

    /**
     * Opens a stream that first sends what the client missed. The stream listens before the replay is read, and passes over
     * what the replay already held, so that nothing falls between the two.
     */
    public SseEmitter open(String key, Supplier<List<LiveEvent>> replay) {
        var emitter = new SseEmitter(0L);
        var stream = new LiveStream(emitter);
        byKey.compute(key, (_, streams) -> {
            var open = streams == null ? ConcurrentHashMap.<LiveStream>newKeySet() : streams;
            open.add(stream);
            return open;
        });
        Runnable forget = () -> {
            stream.end();
            byKey.computeIfPresent(key, (_, streams) -> {
                streams.remove(stream);
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
        return byKey.values().stream().mapToInt(Set::size).sum();
    }

    @Override
    public void close() {
        byKey.values().forEach(streams -> streams.forEach(LiveStream::end));
    }
}
