package id.mppdigital.bench.growth;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Sends requests of all kinds in turn, for whom is drawn each time; one that is not answered with success ends the run. */
final class Load {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ENOUGH_TO_SETTLE = 100;
    private static final int MOST_TO_SETTLE = 1_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final List<Ask.Kind> kinds;
    private final Random random = new Random(20_261_124);
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

    Load(String url, List<Ask.Kind> kinds) {
        this.url = url;
        this.kinds = kinds;
    }

    /** Until connections that the server cut have been noticed: what is refused on the way is nobody's fault. */
    void settle() {
        for (int number = 0, good = 0; number < MOST_TO_SETTLE && good < ENOUGH_TO_SETTLE; number++) {
            var request = request(kinds.get(number % kinds.size()));
            var status = http.sendAsync(request, BodyHandlers.ofByteArray())
                    .handle(this::status)
                    .join();
            good = status.equals("200") ? good + 1 : 0;
        }
    }

    /** Closed: a few callers, each asks again when it has its answer. */
    void closed(int callers, Duration time) {
        var next = new AtomicInteger();
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end && failure.get() == null) {
                        var request = request(kinds.get(next.getAndIncrement() % kinds.size()));
                        check(
                                request,
                                http.sendAsync(request, BodyHandlers.ofByteArray())
                                        .handle(this::status)
                                        .join());
                    }
                });
            }
        }
        requireSuccess();
    }

    /** Open: each goes out at its time, answered the last one or not, and its latency (nanoseconds) counts from then on. */
    Map<Ask.Kind, Histogram> paced(int perSecond, Duration time) {
        var latencies = new LinkedHashMap<Ask.Kind, Histogram>();
        kinds.forEach(kind -> latencies.put(kind, new ConcurrentHistogram(3)));
        var inTurn = List.copyOf(latencies.entrySet());
        var underWay = new Phaser(1);
        long interval = 1_000_000_000L / perSecond;
        long count = time.toNanos() / interval;
        long begin = System.nanoTime();
        for (long number = 0; number < count; number++) {
            var turn = inTurn.get((int) (number % inTurn.size()));
            var request = request(turn.getKey());
            long due = begin + number * interval;
            sleepUntil(due);
            underWay.register();
            http.sendAsync(request, BodyHandlers.ofByteArray())
                    .handle(this::status)
                    .thenAccept(status -> {
                        turn.getValue().recordValue(System.nanoTime() - due);
                        check(request, status);
                        underWay.arriveAndDeregister();
                    });
        }
        underWay.arriveAndAwaitAdvance();
        requireSuccess();
        return latencies;
    }

    private String status(@Nullable HttpResponse<byte[]> response, @Nullable Throwable thrown) {
        return response == null ? String.valueOf(thrown) : Integer.toString(response.statusCode());
    }

    private void check(HttpRequest request, String status) {
        if (!status.equals("200")) {
            failure.compareAndSet(null, request.uri() + " → " + status);
        }
    }

    private void requireSuccess() {
        var failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpRequest request(Ask.Kind kind) {
        Ask ask;
        synchronized (random) {
            ask = kind.asks().get(random.nextInt(kind.asks().size()));
        }
        var request = HttpRequest.newBuilder(URI.create(url + ask.path())).timeout(PATIENCE);
        return (ask.token().isEmpty() ? request : request.header("Authorization", "Bearer " + ask.token())).build();
    }

    private static void sleepUntil(long due) {
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }
}
