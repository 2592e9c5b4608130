package id.mppdigital.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StreamsIT extends RunningGateway {
    /** Longer than the three seconds after which any other silent answer is given up. */
    private static final long SILENCE = 4500;

    @Test
    @Timeout(20)
    void events_come_at_once_and_silence_does_not_end_the_stream() throws Exception {
        var end = new CountDownLatch(1);
        APPLICATION.on("/applications/v1/stream", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("X-Accel-Buffering", "no");
            exchange.sendResponseHeaders(200, 0);
            var out = exchange.getResponseBody();
            out.write("event: status\ndata: first\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            try {
                end.await(15, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            out.write("event: status\ndata: second\n\n".getBytes(StandardCharsets.UTF_8));
        });

        var answer = send(
                signedIn("/applications/v1/stream").header("Accept", "text/event-stream"),
                BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("X-Accel-Buffering")).contains("no");
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event: status");
            assertThat(lines.readLine()).isEqualTo("data: first");
            // The stream is silent on purpose: nothing can be awaited here but time.
            assertThat(end.await(SILENCE, TimeUnit.MILLISECONDS)).isFalse();
            end.countDown();
            assertThat(lines.lines()).contains("data: second");
        }
    }
}
