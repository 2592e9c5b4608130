package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodiesIT extends RunningGateway {
    private static final String HOST = "Host: localhost";
    private static final byte[] PIECE = new byte[64 * 1024];

    @Test
    void a_body_that_trickles_is_given_up_however_steadily_it_comes() throws IOException {
        try (var wire = new Wire(port)) {
            wire.say(
                    "POST /citizens/v1/trickled HTTP/1.1",
                    HOST,
                    "Authorization: " + somebody(),
                    "Content-Length: 100000");
            await().pollInterval(Duration.ofMillis(100)).until(() -> {
                wire.write(new byte[] {'x'});
                return wire.isAnswered();
            });

            assertProblem(wire.answer(), 408, "body-too-slow");
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void a_body_that_stops_halfway_is_given_up() throws IOException {
        try (var wire = new Wire(port)) {
            wire.say(
                    "POST /citizens/v1/stopped HTTP/1.1", HOST, "Authorization: " + somebody(), "Content-Length: 9000");
            wire.write(new byte[4000]);

            assertProblem(wire.answer(), 408, "body-too-slow");
        }
    }

    @Test
    void a_body_without_a_valid_token_is_not_read() throws IOException {
        for (var token : new String[] {"X-None: 1", "Authorization: Bearer forged"}) {
            try (var wire = new Wire(port)) {
                wire.say("POST /citizens/v1/me/documents HTTP/1.1", HOST, token, "Content-Length: 300000000");

                assertProblem(wire.answer(), 401, "unauthenticated");
                assertThat(sentUntilClosed(wire)).isLessThan(20_000_000);
            }
        }
    }

    @Test
    void who_sends_a_body_before_reading_hears_that_the_token_is_missing() throws IOException {
        try (var wire = new Wire(port)) {
            wire.say("POST /citizens/v1/me/documents HTTP/1.1", HOST, "Content-Length: 200000");
            wire.write(new byte[200_000]);

            assertProblem(wire.answer(), 401, "unauthenticated");
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void a_body_where_nobody_wants_one_is_not_read_either() throws IOException {
        try (var wire = new Wire(port)) {
            wire.say("GET /docs HTTP/1.1", HOST, "Transfer-Encoding: chunked");

            assertThat(wire.answer().header("Connection")).isEqualTo("close");
        }
    }

    @Test
    void a_body_of_malformed_chunks_is_refused() throws IOException {
        try (var wire = new Wire(port)) {
            wire.say(
                    "POST /citizens/v1/chunks HTTP/1.1",
                    HOST,
                    "Authorization: " + somebody(),
                    "Transfer-Encoding: chunked");
            wire.write("zz\r\nxx\r\n".getBytes());

            assertProblem(wire.answer(), 400, "body-broken-off");
        }
    }

    private static long sentUntilClosed(Wire wire) {
        long sent = 0;
        try {
            while (sent < 300_000_000) {
                wire.write(PIECE);
                sent += PIECE.length;
            }
        } catch (IOException closed) {
            return sent;
        }
        return sent;
    }
}
