package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class HeadersIT extends RunningGateway {
    @Test
    void no_header_lets_a_client_pretend_to_be_somebody_else() throws Exception {
        send(signedIn("/citizens/v1/spoofed")
                .header("X-User-Id", "budi")
                .header("X-User-Roles", "platform-admin")
                .setHeader("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Cookie", "session=1")
                .header("baggage", "nik=6371015507900001")
                .header("Idempotency-Key", "kept"));

        var seen = CITIZEN.seen("/citizens/v1/spoofed").getFirst();
        assertThat(seen.headers().keySet())
                .noneMatch(name -> name.toLowerCase().startsWith("x-"))
                .noneMatch(name -> name.equalsIgnoreCase("Forwarded"))
                .noneMatch(name -> name.equalsIgnoreCase("Cookie"))
                .noneMatch(name -> name.equalsIgnoreCase("baggage"));
        assertThat(seen.first("Idempotency-Key")).isEqualTo("kept");
    }

    @Test
    void a_valid_trace_goes_on_and_an_invalid_one_is_begun_anew() throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        for (int i = 0; i < 20; i++) {
            send(signedIn("/citizens/v1/traced").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));
        }
        send(signedIn("/citizens/v1/garbled").header("traceparent", "00-<script>-1-1"));

        // With a span of the door's own in between: what the client sent would otherwise be passed on as it came.
        assertThat(CITIZEN.seen("/citizens/v1/traced"))
                .extracting(seen -> seen.first("traceparent"))
                .allMatch(parent -> parent != null && parent.matches("00-" + trace + "-[0-9a-f]{16}-0[01]"))
                .noneMatch(parent -> parent != null && parent.contains("00f067aa0ba902b7"))
                .as("the door keeps its share of traces, whatever their clients want")
                .anyMatch(parent -> parent != null && parent.endsWith("-00"));
        assertThat(CITIZEN.seen("/citizens/v1/garbled").getFirst().first("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    }

    @Test
    void a_trace_that_its_client_does_not_keep_is_not_kept_behind_the_door_either() throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4737";
        send(signedIn("/citizens/v1/unkept").header("traceparent", "00-" + trace + "-00f067aa0ba902b7-00"));

        assertThat(CITIZEN.seen("/citizens/v1/unkept").getFirst().first("traceparent"))
                .matches("00-" + trace + "-[0-9a-f]{16}-00")
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void a_header_that_the_connection_header_names_goes_no_further() throws Exception {
        var answer = Wire.ask(
                port,
                "GET /catalog/v1/hops HTTP/1.1",
                "Host: localhost",
                "X-Forwarded-For: 2001:db8:0:1::1",
                "Connection: close, X-Note",
                "X-Note: between us",
                "Idempotency-Key: kept");

        assertThat(answer.status()).isEqualTo(200);
        var seen = CATALOG.seen("/catalog/v1/hops").getFirst();
        assertThat(seen.has("X-Note")).isFalse();
        assertThat(seen.first("Idempotency-Key")).isEqualTo("kept");
    }

    @Test
    void answers_bear_the_security_headers_once_and_nothing_of_our_insides() throws Exception {
        CITIZEN.on("/citizens/v1/talkative", exchange -> {
            var headers = exchange.getResponseHeaders();
            headers.set("Server", "tomcat/11");
            headers.set("X-Powered-By", "spring");
            headers.set("Set-Cookie", "a=b");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
            headers.set("Access-Control-Allow-Origin", "*");
            StubService.json(exchange, 200, "{}");
        });

        var answer = send(signedIn("/citizens/v1/talkative")).headers();

        assertThat(answer.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(answer.map())
                .doesNotContainKeys(
                        "server",
                        "x-powered-by",
                        "set-cookie",
                        "access-control-allow-origin",
                        "strict-transport-security");
    }

    @Test
    void an_answer_of_a_type_that_is_none_comes_through_as_it_is() throws Exception {
        CITIZEN.on("/citizens/v1/typeless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "nonsense");
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'{', '}'});
        });

        var answer = send(signedIn("/citizens/v1/typeless"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("nonsense");
        assertThat(answer.body()).isEqualTo("{}");
    }

    @Test
    void refusals_bear_the_security_headers_too() throws Exception {
        var refusal = send(to("/nowhere"));

        assertProblem(refusal, 404, "not-found");
        assertThat(refusal.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(refusal.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void encrypted_connections_are_told_to_stay_so() throws Exception {
        var answer = send(to("/catalog/v1/malls").header("X-Forwarded-Proto", "https"));

        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow())
                .startsWith("max-age=31536000");
    }

    @Test
    void what_anyone_may_read_may_be_cached_as_its_service_says() throws Exception {
        CATALOG.on("/catalog/v1/cached", exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=60");
            StubService.json(exchange, 200, "{}");
        });

        assertThat(send(to("/catalog/v1/cached")).headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=60");
        assertThat(send(signedIn("/catalog/v1/cached")).headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void only_the_configured_origins_may_call_from_a_browser() throws Exception {
        var preflight = send(preflight("https://app.example.id"));
        var foreign = send(preflight("https://evil.example"));

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("https://app.example.id");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private java.net.http.HttpRequest.Builder preflight(String origin) {
        return to("/applications/v1/applications")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key,if-match");
    }
}
