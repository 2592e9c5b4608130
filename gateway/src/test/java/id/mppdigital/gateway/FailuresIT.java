package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresIT extends RunningGateway {
    @Test
    void a_service_that_is_down_is_a_503_that_says_when_to_try_again() throws Exception {
        var answer = send(signedIn("/connector/v1/deliveries"));

        assertProblem(answer, 503, "upstream-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void a_service_that_hangs_is_a_504_in_time_while_others_answer() throws Exception {
        int before = HANGING.requests();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var hanging = IntStream.range(0, 10)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> uninterrupted("/notifications/v1/me/messages"), callers))
                    .toList();
            Awaitility.await().until(() -> HANGING.requests() == before + 10);

            assertThat(send(signedIn("/citizens/v1/me")).statusCode()).isEqualTo(200);

            for (var answer : hanging) {
                assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(504);
            }
        }
        assertProblem(send(signedIn("/notifications/v1/me/messages")), 504, "upstream-timeout");
    }

    private int uninterrupted(String path) {
        try {
            return send(signedIn(path)).statusCode();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_post_is_sent_once_even_when_its_connection_is_reset() throws Exception {
        var resetting = BrokenService.resetting();
        openAgency("resetting", resetting.url(), 1);
        int before = resetting.requests();

        var answer = send(signedIn("/agencies/resetting/things").POST(BodyPublishers.ofString("{}")));

        assertProblem(answer, 502, "upstream-broke-off");
        assertThat(resetting.requests()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"POST, reset", "POST, closed", "PUT, reset", "PATCH, closed", "DELETE, reset"})
    void what_changes_something_is_sent_once_also_without_a_body(String method, String connection) throws Exception {
        var broken = connection.equals("reset") ? BrokenService.resetting() : BrokenService.closing();
        var agency = "bodiless-" + method.toLowerCase(Locale.ROOT) + "-" + connection;
        openAgency(agency, broken.url(), 1);
        int before = broken.requests();

        var answer = send(signedIn("/agencies/" + agency + "/things").method(method, BodyPublishers.noBody()));

        assertProblem(answer, 502, "upstream-broke-off");
        assertThat(broken.requests()).isEqualTo(before + 1);
    }

    @Test
    void an_upstream_that_keeps_failing_is_left_alone_for_a_while() throws Exception {
        var failing = BrokenService.resetting();
        openAgency("failing", failing.url(), 1);
        for (int i = 0; i < 20; i++) {
            send(signedIn("/agencies/failing/things").POST(BodyPublishers.ofString("{}")));
        }
        int before = failing.requests();

        var answer = send(signedIn("/agencies/failing/things"));

        assertProblem(answer, 503, "upstream-unavailable");
        assertThat(failing.requests()).isEqualTo(before);
    }

    @Test
    void an_interim_answer_is_none_and_its_connection_serves_nobody_else() throws Exception {
        var hinting = BrokenService.saying("HTTP/1.1 103 Early Hints", "Link: </a>; rel=preload");
        openAgency("hinting", hinting.url(), 1);

        assertProblem(send(signedIn("/agencies/hinting/things")), 502, "upstream-broke-off");
        assertProblem(send(signedIn("/agencies/hinting/things")), 502, "upstream-broke-off");
    }

    @Test
    void an_answer_that_is_no_http_is_the_upstreams_fault() throws Exception {
        var babbling = BrokenService.saying("HTTP/x banana");
        openAgency("babbling", babbling.url(), 1);

        assertProblem(send(signedIn("/agencies/babbling/things")), 502, "upstream-broke-off");
    }

    @Test
    void an_answer_that_breaks_off_before_its_body_is_a_502_that_nobody_keeps() throws Exception {
        CATALOG.on("/catalog/v1/breaking", exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=86400");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().flush();
            exchange.close();
        });

        var answer = send(to("/catalog/v1/breaking").setHeader("X-Forwarded-For", "2001:db8:0:9::1"));

        assertProblem(answer, 502, "upstream-broke-off");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().map()).doesNotContainKey("etag");
    }

    @Test
    void a_failure_of_a_type_that_is_none_keeps_its_status() throws Exception {
        CITIZEN.on("/citizens/v1/typeless-failure", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "nonsense");
            exchange.sendResponseHeaders(503, 2);
            exchange.getResponseBody().write(new byte[] {'{', '}'});
        });

        assertThat(send(signedIn("/citizens/v1/typeless-failure")).statusCode()).isEqualTo(503);
    }

    @Test
    void uploads_that_break_the_cap_say_nothing_about_the_service() throws Exception {
        for (int i = 0; i < 25; i++) {
            assertProblem(send(signedIn("/citizens/v1/large").POST(chunked(1_100_000))), 413, "content-too-large");
        }

        assertThat(send(signedIn("/citizens/v1/me")).statusCode()).isEqualTo(200);
    }
}
