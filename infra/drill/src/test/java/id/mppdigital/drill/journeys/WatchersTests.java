package id.mppdigital.drill.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.mppdigital.load.Citizen;
import id.mppdigital.load.Letter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchersTests {
    private static final Letter LETTER = new Letter(new Citizen("somebody", "nik", "token"), "{}");
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final List<String> cameWith = new CopyOnWriteArrayList<>();
    private final Queue<List<Integer>> streams = new ArrayDeque<>();
    private HttpServer platform;
    private Watchers watchers;

    /** Each stream tells of some steps and ends; when there is none left, it is refused. */
    @BeforeEach
    void serve() throws Exception {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        platform.createContext("/", exchange -> {
            try (exchange) {
                cameWith.add(exchange.getRequestHeaders().getFirst("Last-Event-ID"));
                var steps = streams.poll();
                exchange.sendResponseHeaders(steps == null ? 503 : 200, 0);
                for (var step : steps == null ? List.<Integer>of() : steps) {
                    var event = "data:{\"sequence\":%d}\n\n".formatted(step);
                    exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
                }
            }
        });
        platform.start();
        watchers = new Watchers(
                URI.create("http://127.0.0.1:" + platform.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void whoseStreamEndsComesBackAndNamesWhatWasSeenLast() throws Exception {
        streams.add(List.of(2));
        streams.add(List.of(2, 3));

        watch();

        assertThat(watchers.failures()).isEmpty();
        assertThat(watchers.comebacks()).isOne();
        assertThat(cameWith).containsExactly("a:1", "a:2");
    }

    @Test
    void aStepThatIsMissingIsWrittenDown() throws Exception {
        streams.add(List.of(3));

        watch();

        assertThat(watchers.failures()).singleElement().asString().contains("step 3 came after step 1");
    }

    @Test
    void soIsWhoIsRefused() throws Exception {
        streams.add(List.of(2));

        watch();

        assertThat(watchers.failures()).singleElement().asString().contains("503");
    }

    @Test
    void whoseJourneyBrokeOffNeedsToSeeNoMoreThanWasAcknowledged() throws Exception {
        streams.add(List.of(2));

        watchers.submitted(LETTER, "a");
        watchers.brokeOff("a", 2);
        watchers.await(LONGEST);

        assertThat(watchers.failures()).isEmpty();
    }

    @Test
    void aStepThatWasAcknowledgedBeforeItBrokeOffMustBeSeen() throws Exception {
        streams.add(List.of());
        streams.add(List.of());

        watchers.submitted(LETTER, "a");
        watchers.brokeOff("a", 2);
        watchers.await(LONGEST);

        assertThat(watchers.failures()).isNotEmpty();
    }

    private void watch() throws InterruptedException {
        watchers.submitted(LETTER, "a");
        watchers.await(LONGEST);
    }
}
