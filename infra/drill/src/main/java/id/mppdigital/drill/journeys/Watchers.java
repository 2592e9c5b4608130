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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final Map<String, Thread> watching = new ConcurrentHashMap<>();
    private final AtomicInteger comebacks = new AtomicInteger();
    private final URI gateway;

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
        var thread = Thread.ofVirtual().unstarted(() -> watch(letter.citizen().token(), application));
        watching.put(application, thread);
        thread.start();
    }

    private void watch(String token, String application) {
        long seen = 1;
        var comesBack = false;
        while (seen < Journeys.LAST_SEQUENCE && !Thread.currentThread().isInterrupted()) {
            var begin = Instant.now();
            try {
                if (comesBack) {
                    Thread.sleep(A_MOMENT);
                    comebacks.incrementAndGet();
                }
                comesBack = true;
                seen = read(token, application, seen);
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

    /** Answers the last sequence that was seen when the stream ends or has shown the last one. */
    private long read(String token, String application, long seen) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        gateway.resolve("/applications/v1/applications/" + application + "/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", application + ":" + seen)
                .build();
        var answer = client.send(request, BodyHandlers.ofLines());
        try (var lines = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("answered " + answer.statusCode());
            }
            return follow(lines, seen);
        }
    }

    private static long follow(Stream<String> lines, long seen) {
        long last = seen;
        var sequences = lines.filter(line -> line.startsWith(DATA))
                .mapToLong(line -> JSON.readTree(line.substring(DATA.length()))
                        .path("sequence")
                        .asLong(0))
                .iterator();
        try {
            while (last < Journeys.LAST_SEQUENCE && sequences.hasNext()) {
                long next = sequences.nextLong();
                if (next > last + 1) {
                    throw new IllegalStateException("step " + next + " came after step " + last);
                }
                last = Math.max(last, next);
            }
        } catch (UncheckedIOException _) {
            return last; // Cut off: what was seen stays seen.
        }
        return last;
    }

    /** Returns when all have seen everything, or writes down who has not after that time. */
    void await(Duration longest) throws InterruptedException {
        var deadline = Deadline.in(longest);
        deadline.await(watching::isEmpty);
        for (var late : new ArrayList<>(watching.entrySet())) {
            failures.add(Failure.of(Instant.now(), "The stream of " + late.getKey(), "misses steps"));
            late.getValue().interrupt();
        }
    }
}
