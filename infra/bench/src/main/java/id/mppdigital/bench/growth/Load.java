package id.mppdigital.bench.growth;

import id.mppdigital.bench.growth.Ask.Kind;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests of all kinds in turn, for whom is drawn each time; one that is not answered with success ends the run,
 * and so does a kind of which every answer is empty: its latency would say nothing.
 */
final class Load {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ENOUGH_TO_SETTLE = 100;
    private static final int MOST_TO_SETTLE = 1_000;
    private static final Pattern EMPTY = Pattern.compile("\\s*(\\{\"items\":)?\\[]");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final List<Kind> kinds;
    private final Random random = new Random(20_261_124);
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
    private final Set<String> fruitful = ConcurrentHashMap.newKeySet();

    Load(String url, List<Kind> kinds) {
        this.url = url;
        this.kinds = kinds;
    }

    /** Until connections that the server cut have been noticed: what is refused on the way is nobody's fault. */
    void settle() {
        for (int number = 0, good = 0; number < MOST_TO_SETTLE && good < ENOUGH_TO_SETTLE; number++) {
            var status = ask(kinds.get(number % kinds.size())).join().status();
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
                        check(ask(kinds.get(next.getAndIncrement() % kinds.size()))
                                .join());
                    }
                });
            }
        }
        requireSuccess();
        requireFruit();
    }

    /** One after the other, all of one kind. */
    void oneByOne(Kind kind, int times) {
        for (int number = 0; number < times; number++) {
            check(ask(kind).join());
        }
        requireSuccess();
    }

    /**
     * Open: each goes out at its time, answered the last one or not, and its latency (nanoseconds) counts from then on.
     */
    Map<Kind, Histogram> paced(int perSecond, Duration time) {
        var latencies = new LinkedHashMap<Kind, Histogram>();
        kinds.forEach(kind -> latencies.put(kind, new ConcurrentHistogram(3)));
        var inTurn = List.copyOf(latencies.entrySet());
        var underWay = new Phaser(1);
        long interval = 1_000_000_000L / perSecond;
        long count = time.toNanos() / interval;
        long begin = System.nanoTime();
        for (long number = 0; number < count; number++) {
            var turn = inTurn.get((int) (number % inTurn.size()));
            long due = begin + number * interval;
            sleepUntil(due);
            underWay.register();
            ask(turn.getKey()).thenAccept(answer -> {
                turn.getValue().recordValue(System.nanoTime() - due);
                check(answer);
                underWay.arriveAndDeregister();
            });
        }
        underWay.arriveAndAwaitAdvance();
        requireSuccess();
        return latencies;
    }

    private record Answer(URI uri, String status) {}

    private CompletableFuture<Answer> ask(Kind kind) {
        var request = request(kind);
        return http.sendAsync(request, BodyHandlers.ofString()).handle((response, thrown) -> {
            if (response == null) {
                return new Answer(request.uri(), String.valueOf(thrown));
            }
            if (response.statusCode() == 200 && !EMPTY.matcher(response.body()).lookingAt()) {
                fruitful.add(kind.name());
            }
            return new Answer(request.uri(), Integer.toString(response.statusCode()));
        });
    }

    private void check(Answer answer) {
        if (!answer.status().equals("200")) {
            failure.compareAndSet(null, answer.uri() + " → " + answer.status());
        }
    }

    private void requireFruit() {
        for (var kind : kinds) {
            if (kind.forNothing() == fruitful.contains(kind.name())) {
                throw new IllegalStateException("%s, %s: %s"
                        .formatted(
                                kind.group(),
                                kind.name(),
                                kind.forNothing() ? "an answer should be empty and isn't" : "all answers are empty"));
            }
        }
    }

    private void requireSuccess() {
        var failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpRequest request(Kind kind) {
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
