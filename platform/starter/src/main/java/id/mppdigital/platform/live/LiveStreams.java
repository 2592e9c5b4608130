package id.mppdigital.platform.live;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open Server-Sent Event streams of this instance, by what they listen to.
 *
 * <p>A stream ends with the token that opened it. One person may have a few streams; a further one ends the oldest,
 * whose client has often vanished. Refusing the new one instead would lock out a person who reloads a page a few times.
 */
public final class LiveStreams implements AutoCloseable {
    private final ConcurrentHashMap<String, Set<LiveStream>> byKey = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Deque<LiveStream>> byPerson = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final int most;
    private final int mostOfAPerson;
    private final Clock clock;

    /**
     * @param most streams at a time, so that the service does not run out of memory
     * @param mostOfAPerson streams of one token's subject
     */
    LiveStreams(int most, int mostOfAPerson, Clock clock) {
        this.most = most;
        this.mostOfAPerson = mostOfAPerson;
        this.clock = clock;
    }

    /** Opens a stream of the events published under the key from now on. */
    public SseEmitter open(String key) {
        return open(key, List::of);
    }

    /**
     * Opens a stream that first sends what the client missed. The stream listens before the replay is read, and skips
     * what the replay already held, so nothing is lost between the two. To be called by the request's own thread: the
     * stream belongs to that request's caller and ends with their token.
     *
     * @throws Problem 503 {@code too-many-streams}
     */
    public SseEmitter open(String key, Supplier<List<LiveEvent>> replay) {
        return resume(key, () -> Replay.of(replay.get()));
    }

    /**
     * Like {@link #open(String, Supplier)}, for a stream that does not compare ids to know what its client already has.
     */
    public SseEmitter resume(String key, Supplier<Replay> replay) {
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            throw Problem.of(PlatformRefusal.TOO_MANY_STREAMS).header("Retry-After", "30");
        }
        var emitter = new LiveEmitter();
        var viewer = Viewer.current();
        var stream = new LiveStream(emitter, viewer, clock);
        listen(key, stream);
        keep(viewer, stream);
        Runnable forget = () -> forget(key, viewer, stream);
        emitter.onCompletion(forget);
        emitter.onTimeout(forget);
        emitter.onError(_ -> forget.run());
        try {
            stream.start(replay.get(), forget);
        } catch (RuntimeException e) {
            forget.run();
            throw e;
        }
        return emitter;
    }

    private void listen(String key, LiveStream stream) {
        byKey.compute(key, (_, streams) -> {
            var all = streams == null ? ConcurrentHashMap.<LiveStream>newKeySet() : streams;
            all.add(stream);
            return all;
        });
    }

    private void keep(Viewer viewer, LiveStream stream) {
        if (viewer.subject() != null) {
            byPerson.compute(viewer.subject(), (_, streams) -> {
                var all = streams == null ? new ArrayDeque<LiveStream>() : streams;
                all.addLast(stream);
                while (all.size() > mostOfAPerson) {
                    all.removeFirst().end(Ending.REPLACED);
                }
                return all;
            });
        }
    }

    private void forget(String key, Viewer viewer, LiveStream stream) {
        stream.forget();
        byKey.computeIfPresent(key, (_, streams) -> {
            if (streams.remove(stream)) {
                open.decrementAndGet();
            }
            return streams.isEmpty() ? null : streams;
        });
        if (viewer.subject() != null) {
            byPerson.computeIfPresent(viewer.subject(), (_, streams) -> {
                streams.remove(stream);
                return streams.isEmpty() ? null : streams;
            });
        }
    }

    /** Whether a stream is open here under the key; if not, its data need not be read. */
    public boolean isWatched(String key) {
        return byKey.containsKey(key);
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
        byKey.values().forEach(streams -> streams.forEach(stream -> stream.end(Ending.SERVER_STOPPING)));
    }
}
