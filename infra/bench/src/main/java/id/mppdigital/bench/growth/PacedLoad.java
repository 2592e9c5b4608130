package id.mppdigital.bench.growth;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Open load of all kinds in turn: each request goes out at its time whether the last one is answered or not, and its latency counts
 * from that time on.
 */
final class PacedLoad {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int perSecond;
    private final Random random = new Random(20_261_124);

    PacedLoad(int perSecond) {
        this.perSecond = perSecond;
    }

    /** Nanoseconds by kind; fails when one request was not answered with success. */
    Map<Ask.Kind, Histogram> run(String url, List<Ask.Kind> kinds, Duration time) {
        var latencies = new LinkedHashMap<Ask.Kind, Histogram>();
        kinds.forEach(kind -> latencies.put(kind, new ConcurrentHistogram(3)));
        var failure = new AtomicReference<@Nullable String>();
        var underWay = new Phaser(1);
        long interval = 1_000_000_000L / perSecond;
        long count = time.toNanos() / interval;
        long begin = System.nanoTime();
        for (long number = 0; number < count; number++) {
            var kind = kinds.get((int) (number % kinds.size()));
            var request = request(url, kind);
            long due = begin + number * interval;
            sleepUntil(due);
            underWay.register();
            var histogram = latencies.get(kind);
            http.sendAsync(request, BodyHandlers.ofByteArray()).whenComplete((response, thrown) -> {
                if (histogram != null) {
                    histogram.recordValue(System.nanoTime() - due);
                }
                if (thrown != null || response.statusCode() != 200) {
                    failure.set(request.uri() + " → " + (thrown == null ? response.statusCode() : thrown));
                }
                underWay.arriveAndDeregister();
            });
        }
        underWay.arriveAndAwaitAdvance();
        var failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException(failed);
        }
        return latencies;
    }

    private HttpRequest request(String url, Ask.Kind kind) {
        var ask = kind.asks().get(random.nextInt(kind.asks().size()));
        var request = HttpRequest.newBuilder(URI.create(url + ask.path())).timeout(PATIENCE);
        return (ask.token().isEmpty() ? request : request.header("Authorization", "Bearer " + ask.token())).build();
    }

    private static void sleepUntil(long due) {
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }
}
