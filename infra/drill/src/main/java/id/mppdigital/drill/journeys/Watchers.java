package id.mppdigital.drill.journeys;

import id.mppdigital.load.Letter;
import id.mppdigital.local.process.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Citizens who watch their application on a live stream. When it ends they come back after a moment, as browsers do, and
 * name what they saw last. Whoever is refused or misses a step is written down.
 */
final class Watchers implements Journeys.Listener {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final String DATA = "data:";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final Map<String, Watch> watching = new ConcurrentHashMap<>();
    private final AtomicInteger comebacks = new AtomicInteger();
    private final URI gateway;

    /** One citizen's look at one application: the sequence that they saw last, and the last one that there is. */
    private static final class Watch {
        final Thread thread;
        volatile long seen = 1;
        volatile long last = Journeys.LAST_SEQUENCE;

        Watch(Consumer<Watch> look) {
            thread = Thread.ofVirtual().unstarted(() -> look.accept(this));
        }

        boolean sawAll() {
            return seen >= last;
        }
    }

    Watchers(URI gateway) {
        this.gateway = gateway;
    }

    /** What went wrong so far, with its moment. */
    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** How often a stream ended before its application had. */
    int comebacks() {
        return comebacks.get();
    }

    @Override
    public void submitted(Letter letter, String application) {
        var watch = new Watch(own -> watch(letter.citizen().token(), application, own));
        watching.put(application, watch);
        watch.thread.start();
    }

    @Override
    public void brokeOff(String application, long sequence) {
        var watch = watching.get(application);
        if (watch != null) {
            watch.last = sequence;
        }
    }

    private void watch(String token, String application, Watch watch) {
        var comesBack = false;
        while (!watch.sawAll() && !Thread.currentThread().isInterrupted()) {
            var begin = Instant.now();
            try {
                if (comesBack) {
                    Thread.sleep(A_MOMENT);
                    comebacks.incrementAndGet();
                }
                comesBack = true;
                read(token, application, watch);
            } catch (IOException | UncheckedIOException e) {
                // Cut off: whether that harms is seen when it comes back.
            } catch (IllegalStateException e) {
                failures.add(Failure.of(begin, "The stream of " + application, String.valueOf(e.getMessage())));
                break;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        watching.remove(application);
    }

    /** Returns when the stream ends or has shown the last step. */
    private void read(String token, String application, Watch watch) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        gateway.resolve("/applications/v1/applications/" + application + "/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", application + ":" + watch.seen)
                .build();
        var answer = client.send(request, BodyHandlers.ofLines());
        try (var lines = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("answered " + answer.statusCode());
            }
            follow(lines, watch);
        }
    }

    private static void follow(Stream<String> lines, Watch watch) {
        var sequences = lines.filter(line -> line.startsWith(DATA))
                .mapToLong(line -> JSON.readTree(line.substring(DATA.length()))
                        .path("sequence")
                        .asLong(0))
                .iterator();
        while (!watch.sawAll() && sequences.hasNext()) {
            long next = sequences.nextLong();
            if (next > watch.seen + 1) {
                throw new IllegalStateException("step " + next + " came after step " + watch.seen);
            }
            watch.seen = Math.max(watch.seen, next);
        }
    }

    /** Returns when all have seen everything, or writes down who has not after that time. */
    void await(Duration longest) throws InterruptedException {
        Deadline.in(longest).await(() -> watching.values().stream().allMatch(Watch::sawAll));
        for (var watched : Map.copyOf(watching).entrySet()) {
            if (!watched.getValue().sawAll()) {
                failures.add(Failure.of(Instant.now(), "The stream of " + watched.getKey(), "misses steps"));
            }
            watched.getValue().thread.interrupt();
        }
    }
}
