package id.mppdigital.bench.watching;

import id.mppdigital.bench.traffic.Stopwatch;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.load.Citizen;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * Citizens who watch their applications live, a stream each. Clocks every change that an agency makes: from the
 * timeline's time, which the platform takes just before it commits, to the line that arrives here.
 */
public final class Watchers implements AutoCloseable {
    /** One of them: how a request says whose it is, such as {@code Authorization} and a token. */
    public record Watcher(String header, String value) {}

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int OPENING_AT_ONCE = 50;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Count count = new Count();
    private final URI stream;

    /**
     * What the streams count into. It does not know the client: the JDK keeps a client until nobody holds it, so a
     * stream that led back to its own client would keep it, and with it every stream that it ever had.
     */
    private static final class Count {
        final Stopwatch stopwatch = new Stopwatch();
        final AtomicInteger open = new AtomicInteger();
        final AtomicInteger ended = new AtomicInteger();
        final AtomicInteger seen = new AtomicInteger();
    }

    private Watchers(URI stream) {
        this.stream = stream;
    }

    /** At the gateway. */
    public static Watchers of(Traffic traffic, List<Citizen> citizens) throws InterruptedException {
        var gateway = traffic.platform().url("gateway");
        var people = citizens.stream()
                .map(citizen -> new Watcher("Authorization", "Bearer " + citizen.token()))
                .toList();
        return of(gateway.resolve("/applications/v1/stream"), people);
    }

    /** Returns when every stream has said that it is open. */
    public static Watchers of(URI stream, List<Watcher> people) throws InterruptedException {
        var watchers = new Watchers(stream);
        for (int begun = 0; begun < people.size(); begun++) {
            watchers.watch(people.get(begun));
            watchers.await(watchers.count.open, begun + 1 - OPENING_AT_ONCE, "streams opened");
        }
        watchers.await(watchers.count.open, people.size(), "streams opened");
        return watchers;
    }

    public Stopwatch stopwatch() {
        return count.stopwatch;
    }

    /** How many changes have been seen since they began to watch. */
    public int seen() {
        return count.seen.get();
    }

    /** Waits until so many changes have been seen. */
    public void awaitSeen(int changes) throws InterruptedException {
        await(count.seen, changes, "changes were seen");
    }

    private void await(AtomicInteger number, int wanted, String what) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (number.get() < wanted) {
            int ended = count.ended.get();
            if (ended > 0 || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Only %d of %d %s, %d streams ended".formatted(number.get(), wanted, what, ended));
            }
            Thread.sleep(5);
        }
    }

    private void watch(Watcher watcher) {
        var request = HttpRequest.newBuilder(stream)
                .header(watcher.header(), watcher.value())
                .header("Accept", "text/event-stream")
                .build();
        var ended = count.ended;
        var _ = client.sendAsync(request, BodyHandlers.fromLineSubscriber(new Lines(count)))
                .whenComplete((_, _) -> ended.incrementAndGet());
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }

    private static final class Lines implements Flow.Subscriber<String> {
        private final Count count;
        private boolean begun;

        Lines(Count count) {
            this.count = count;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            var now = Instant.now();
            if (!begun) {
                begun = true;
                count.open.incrementAndGet();
            }
            if (line.startsWith("data:")) {
                var update = JSON.readTree(line.substring(5));
                if (!update.path("status").asString("").equals("SUBMITTED")) {
                    count.stopwatch.record(Instant.parse(update.path("at").asString()), now);
                    count.seen.incrementAndGet();
                }
            }
        }

        /** The answer's own end counts it. */
        @Override
        public void onError(Throwable reason) {}

        @Override
        public void onComplete() {}
    }
}
