package id.mppdigital.bench.prefill;

import id.mppdigital.bench.traffic.Stopwatch;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.load.Citizen;
import id.mppdigital.load.OpenLoad;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prefills through the gateway. Each is another citizen's, so that the registers are asked each time. */
final class Prefills {
    private static final double MISSED_AT_MOST = 0.01;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger missed = new AtomicInteger();
    private final URI door;
    private final List<Citizen> citizens;
    private final CitizenRows rows;

    Prefills(URI gateway, List<Citizen> citizens, CitizenRows rows) {
        this.door = gateway.resolve("/citizens/v1/me/prefill");
        this.citizens = citizens;
        this.rows = rows;
    }

    /** How long each took, in nanoseconds, as they come, whether or not the earlier ones are through. */
    Histogram timed(String service, OpenLoad load, List<String> healthy) throws Exception {
        rows.forgetAnswers();
        var stopwatch = new Stopwatch();
        load.run(_ -> {
            var begin = Instant.now();
            var fields = prefill(service);
            stopwatch.record(begin, Instant.now());
            asked.addAndGet(healthy.size());
            missed.addAndGet((int)
                    healthy.stream().filter(code -> !isFresh(fields, code)).count());
        });
        requireMostlyFilled();
        return stopwatch.take();
    }

    /** How many fields a register that is well left empty, of how many: a stall of the machine fills its bulkhead. */
    String missed() {
        return missed + " of " + asked;
    }

    private void requireMostlyFilled() throws IOException {
        if (missed.get() > asked.get() * MISSED_AT_MOST) {
            throw new IOException("Of the fields of registers that are well, " + missed() + " were not filled");
        }
    }

    /** As many as these hands get done: whole ones a second. Citizens must not run out, or registers are not asked. */
    double carried(String service, int hands, Duration time, List<String> healthy) throws Exception {
        rows.forgetAnswers();
        var done = new AtomicInteger();
        var begun = new AtomicInteger();
        var end = System.nanoTime() + time.toNanos();
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var under = IntStream.range(0, hands)
                    .mapToObj(_ -> threads.submit(() -> {
                        while (System.nanoTime() < end && begun.getAndIncrement() < citizens.size()) {
                            require(prefill(service), healthy);
                            done.incrementAndGet();
                        }
                        return null;
                    }))
                    .toList();
            for (var one : under) {
                one.get();
            }
        }
        return done.get() * 1e9 / (System.nanoTime() - begin);
    }

    private JsonNode prefill(String service) throws IOException, InterruptedException {
        var citizen = citizens.get(Math.floorMod(next.getAndIncrement(), citizens.size()));
        var body = "{\"service\":\"%s\",\"version\":1,\"mall\":\"%s\"}".formatted(service, Traffic.MALL);
        var request = HttpRequest.newBuilder(door)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + citizen.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("A prefill was answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).path("fields");
    }

    /** A register that is well has filled its field, or the figure would be of something else. */
    private static void require(JsonNode fields, List<String> healthy) throws IOException {
        for (var code : healthy) {
            if (!isFresh(fields, code)) {
                throw new IOException("The field of " + code + ", which is well, is not filled: " + fields.path(code));
            }
        }
    }

    private static boolean isFresh(JsonNode fields, String code) {
        return fields.path(code).path("state").asString("").equals("fresh");
    }
}
