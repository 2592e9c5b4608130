package id.mppdigital.local.demo;

import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.Refused;
import id.mppdigital.local.process.Patience;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows an application over server-sent events until nothing more can happen to it. */
final class LiveStatus {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Patience.chosen().silence();
    private static final Set<String> ENDS =
            Set.of("COMPLETED", "REJECTED", "WITHDRAWN", "EXPIRED", "DEEMED_GRANTED", "CORRECTION_REQUESTED");

    private static final int SUBMISSION = 1;

    private final Api api;
    private final Consumer<JsonNode> onChange;
    private volatile String last = "SUBMITTED";

    LiveStatus(Api api, Consumer<JsonNode> onChange) {
        this.api = api;
        this.onChange = onChange;
    }

    /** The status it ended with. */
    String follow(Submitted application) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var path = "/applications/v1/applications/" + application.id() + "/stream";
            // Whatever happened between the submission and this moment is told first.
            var missed = Map.of("Last-Event-ID", application.id() + ":" + SUBMISSION);
            var stream = CompletableFuture.runAsync(() -> api.stream(path, missed, this::read), threads);
            try {
                stream.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                return last;
            } catch (TimeoutException e) {
                threads.shutdownNow();
                throw new Refused(
                        application.registrationNumber() + " is still " + last + " after " + PATIENCE.toSeconds()
                                + " s; see ./mpp logs agency-connector.",
                        e);
            } catch (ExecutionException e) {
                throw new Refused("The live status stream ended early: " + e.getCause(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refused("Interrupted.", e);
            }
        }
    }

    private void read(Stream<String> lines) {
        lines.filter(line -> line.startsWith("data:"))
                .map(line -> JSON.readTree(line.substring("data:".length())))
                // The submission itself may come live after it was told already.
                .filter(update -> update.path("sequence").asLong() > SUBMISSION)
                .peek(onChange)
                .map(update -> update.path("status").asString())
                .peek(status -> last = status)
                .anyMatch(ENDS::contains);
    }
}
