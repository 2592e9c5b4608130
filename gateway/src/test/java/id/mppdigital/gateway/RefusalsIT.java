package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsIT extends RunningGateway {
    private static final String GET = "GET /catalog/v1/services HTTP/1.1";
    private static final String HOST = "Host: localhost";
    private static final String ORIGIN = "https://app.example.id";

    static Stream<Arguments> heads() {
        return Stream.of(
                head(400, "malformed-target", "GET /catalog/v1/services?q=%zz HTTP/1.1", HOST),
                head(400, "malformed-target", "GET /catalog/v1/services?q=% HTTP/1.1", HOST),
                head(400, "malformed-target", "GET /catalog/v1/services/%FF HTTP/1.1", HOST),
                head(400, "malformed-target", "GET /catalog/v1/services?q=%C3%28 HTTP/1.1", HOST),
                head(400, "malformed-target", "GET /catalog/v1/services#top HTTP/1.1", HOST),
                head(400, "malformed-target", "OPTIONS * HTTP/1.1", HOST),
                head(400, "malformed-target", "GET catalog HTTP/1.1", HOST),
                head(400, "ambiguous-path", "GET /catalog/v1\\services HTTP/1.1", HOST),
                head(400, "malformed-head", "NONSENSE"),
                head(400, "malformed-head", "GET /catalog/v1/services"),
                head(400, "malformed-head", "GET /catalog/v1/services HTTP/3.7", HOST),
                head(400, "malformed-head", "GET /catalog/v1/services HTTP/2.0", HOST),
                head(400, "malformed-head", GET, HOST, "Origin: " + ORIGIN, "X Y: spaced"),
                head(400, "malformed-head", GET, HOST, "Origin: " + ORIGIN, "Content-Length: many"),
                head(400, "malformed-head", GET, HOST, "Origin: " + ORIGIN, "Content-Length: -5"),
                head(400, "invalid-host", GET),
                head(400, "invalid-host", GET, HOST, "Host: elsewhere.example"),
                head(400, "invalid-host", GET, HOST, HOST),
                head(400, "invalid-host", GET, "Host:"),
                head(400, "invalid-host", GET, "Host: a@b"),
                head(400, "invalid-host", GET, "Host: localhost:port"),
                head(414, "address-too-long", "GET /catalog/v1/services?q=" + "a".repeat(9000) + " HTTP/1.1", HOST),
                head(414, "address-too-long", "GET /catalog/v1/services?q=" + "|".repeat(4000) + " HTTP/1.1", HOST),
                head(431, "headers-too-large", GET, HOST, "X-Long: " + "a".repeat(17_000)),
                head(417, "expectation-failed", GET, HOST, "Expect: x"),
                head(405, "method-not-allowed", "TRACE /catalog/v1/services HTTP/1.1", HOST),
                head(405, "method-not-allowed", "BREW /catalog/v1/services HTTP/1.1", HOST),
                head(404, "not-found", "GET /nowhere HTTP/1.1", HOST, "Accept: undef"),
                head(401, "unauthenticated", "GET /citizens/v1/me HTTP/1.1", HOST, "Accept: undef"),
                head(400, "bad-request", GET, HOST, "X-Note: a\u0085b"),
                head(400, "bad-request", "GET /catalog/v1/services?a%01b=1 HTTP/1.1", HOST));
    }

    private static Arguments head(int status, String code, String... lines) {
        return Arguments.of(status, code, lines);
    }

    @ParameterizedTest(name = "{1}, {index}")
    @MethodSource("heads")
    void whatever_is_wrong_with_a_request_it_gets_a_problem_that_a_browser_can_show(
            int status, String code, String[] lines) throws IOException {
        var answer = Wire.ask(port, withOrigin(lines));

        assertProblem(answer, status, code);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Language")).isEqualTo("id");
        if (!code.equals("malformed-head") || lines.length > 1) {
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        }
    }

    /** Before what is wrong: nobody can read the rest of a head that ends in the middle. */
    private static String[] withOrigin(String... lines) {
        boolean there = Stream.of(lines).anyMatch(line -> line.startsWith("Origin"));
        return there
                ? lines
                : Stream.concat(Stream.of(lines), Stream.of("Origin: " + ORIGIN))
                        .toArray(String[]::new);
    }

    @Test
    void refusals_speak_the_readers_language() throws IOException {
        var english = Wire.ask(port, GET, HOST, HOST, "Accept-Language: en-GB,en;q=0.9");
        var indonesian = Wire.ask(port, GET, HOST, HOST, "Accept-Language: id, en;q=0.5");

        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.body()).contains("exactly one Host header");
        assertThat(indonesian.header("Content-Language")).isEqualTo("id");
        assertThat(indonesian.body()).contains("tepat satu header Host");
    }

    @Test
    void a_request_that_can_not_be_read_is_answered_in_its_turn() throws IOException {
        try (var wire = new Wire(port)) {
            wire.say(GET, HOST, "", "GET /%zz HTTP/1.1", HOST, "", GET, HOST);

            assertThat(wire.answer().status()).isEqualTo(200);
            assertProblem(wire.answer(), 400, "malformed-target");
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void a_query_as_browsers_send_it_reaches_the_service_encoded() throws IOException {
        var answer = Wire.ask(port, "GET /catalog/v1/raw?q=akta[]{x}|^`\\\"<>\u00c3\u00a9%5B'a HTTP/1.1", HOST);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(CATALOG.seen("/catalog/v1/raw?q=akta%5B%5D%7Bx%7D%7C%5E%60%5C%22%3C%3E%C3%A9%5B'a"))
                .hasSize(1);
    }

    @Test
    void a_proxy_may_name_the_whole_address() throws IOException {
        assertThat(Wire.ask(port, "GET http://localhost/catalog/v1/whole?a=b HTTP/1.1", HOST)
                        .status())
                .isEqualTo(200);
        assertThat(CATALOG.seen("/catalog/v1/whole?a=b")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: undef",
                "Accept-Language: !!",
                "If-Modified-Since: yesterday",
                "Range: all",
                "Origin: %%%",
                "Origin: null",
                "Content-Type: nothing"
            })
    void odd_headers_never_make_the_door_fail(String header) throws IOException {
        for (var path : new String[] {"/catalog/v1/services", "/docs", "/docs/services.json", "/nowhere"}) {
            var answer = Wire.ask(port, "GET " + path + " HTTP/1.1", HOST, header);

            assertThat(answer.status()).as(path).isLessThan(500);
            if (answer.status() >= 400) {
                assertThat(answer.header("Content-Type")).as(path).isEqualTo("application/problem+json");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 15_000})
    void large_headers_pass(int size) throws IOException {
        assertThat(Wire.ask(port, GET, HOST, "X-Long: " + "a".repeat(size)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 417, 500, 503})
    void a_page_of_a_services_container_is_replaced_by_a_problem_of_the_same_status(int status) throws Exception {
        CITIZEN.on("/citizens/v1/stray", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(status, 0);
            exchange.getResponseBody().write("<html>Apache Tomcat/11 says at length what it is</html>".getBytes());
        });

        var answer = send(signedIn("/citizens/v1/stray").header("Origin", ORIGIN));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Tomcat").contains("urn:mppdigital:problem:");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(ORIGIN);
    }

    @Test
    void a_services_own_problem_passes_as_it_is() throws Exception {
        CITIZEN.on("/citizens/v1/own-problem", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(409, 0);
            exchange.getResponseBody().write("{\"code\":\"their-own\"}".getBytes());
        });

        assertThat(send(signedIn("/citizens/v1/own-problem")).body()).isEqualTo("{\"code\":\"their-own\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalog/v1/services", "/docs", "/docs/page.js", "/docs/services.json"})
    void head_works_where_anyone_may_get(String path) throws IOException {
        var answer = Wire.ask(port, "HEAD " + path + " HTTP/1.1", HOST, "Connection: close");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isNotEmpty();
    }
}
