package id.mppdigital.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.security.Caller;
import id.mppdigital.platform.security.RememberedTokens;
import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.Tokens;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@Import(ProblemsIT.Controller.class)
class ProblemsIT {
    record Inner(@NotBlank String name) {}

    record Body(@Valid Inner inner, List<String> tags) {}

    @RestController
    static class Controller {
        @PostMapping("/bodies")
        Map<String, Object> take(@Valid @RequestBody Body body, Caller caller) {
            return Map.of("name", body.inner().name(), "subject", caller.subject());
        }

        @PostMapping("/files")
        String take(@RequestParam MultipartFile file) {
            return file.getName();
        }

        @GetMapping("/public/search")
        String search(@RequestParam String q) {
            return q;
        }

        @GetMapping("/public/refusal")
        void refuse() {
            throw Problem.of(HttpStatus.CONFLICT, "test-conflict", "Do it otherwise.")
                    .at("/a/b", "odd", "Make it even.")
                    .header("Retry-After", "7");
        }

        @GetMapping("/public/failure")
        void fail() {
            throw new IllegalStateException("secret of 6371015507900001");
        }

        @GetMapping("/public/crowd")
        void find(@RequestParam boolean transaction) {
            throw transaction
                    ? new CannotCreateTransactionException("all taken")
                    : new CannotGetJdbcConnectionException("all taken");
        }

        @GetMapping("/admins/me")
        String me(Caller caller) {
            return caller.subject();
        }

        @GetMapping("/admins")
        @PreAuthorize("hasRole('admin')")
        String admins() {
            return "yes";
        }
    }

    @Autowired
    RestTestClient http;

    @Autowired
    Tokens tokens;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                           | 400 | malformed-request",
                "[]                                          | 400 | malformed-request",
                "{\"inner\":{\"name\":\"a\"},\"tags\":[],\"x\":1}   | 400 | malformed-request",
                "{\"inner\":{\"name\":\"a\"},\"tags\":[]} trailing | 400 | malformed-request",
                "{\"inner\":{\"name\":\"a\",\"name\":\"b\"}}       | 400 | malformed-request",
                "{\"inner\":{\"name\":7777},\"tags\":{}}        | 400 | malformed-request",
                "{\"inner\":{\"name\":\" \"},\"tags\":[]}         | 422 | invalid-request",
            })
    void badBodiesAreRefusedWithAReason(String body, int status, String code) {
        var problem = post(body.strip().getBytes(java.nio.charset.StandardCharsets.UTF_8), status);

        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("type").asString()).isEqualTo("urn:mppdigital:problem:" + code);
        assertThat(problem.get("errors").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverFindsNoDatabaseConnectionIsToldToComeBack(boolean transaction) {
        http.get()
                .uri("/public/crowd?transaction=" + transaction)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "2")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unavailable");
    }

    @Test
    void aFaultNamesItsPlace() {
        assertThat(post("{\"inner\":{\"name\":\" \"},\"tags\":[]}".getBytes(), 422)
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/inner/name");
        assertThat(post("{\"inner\":{\"nam\":\"\"},\"tags\":[]}".getBytes(), 400)
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/inner/nam");
    }

    @Test
    void brokenUtf8IsRefused() {
        assertThat(post(new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'}, 400)
                        .get("code")
                        .asString())
                .isEqualTo("malformed-request");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        var deep = "{\"inner\":" + "[".repeat(2000) + "]".repeat(2000) + "}";

        assertThat(post(deep.getBytes(), 400).get("code").asString()).isEqualTo("malformed-request");
    }

    @Test
    void aHugeBodyIsRefused() {
        assertThat(post(("{\"tags\":[\"" + "x".repeat(20_000) + "\"]}").getBytes(), 413)
                        .get("code")
                        .asString())
                .isEqualTo("content-too-large");
    }

    @Test
    void aQueryThatCanNotBeDecodedIsRefused() throws IOException {
        assertThat(answerTo("GET /public/search?q=%zz HTTP/1.1\r\n")).startsWith("HTTP/1.1 400");
        assertThat(answerTo("GET /public/search?q=%ff%fe HTTP/1.1\r\n")).startsWith("HTTP/1.1 400");
    }

    @Test
    void anUploadThatIsNoneIsRefused() throws IOException {
        for (var type : List.of("multipart/form-data", "multipart/form-data; boundary=b")) {
            var upload = "POST /files HTTP/1.1\r\nContent-Type: %s\r\nContent-Length: 4\r\nAuthorization: Bearer %s\r\n"
                    .formatted(type, tokens.citizen("a", "1"));

            assertThat(answerTo(upload, "oops"))
                    .as(type)
                    .startsWith("HTTP/1.1 400")
                    .contains("urn:mppdigital:problem:");
        }
    }

    /** What no HTTP client would send. */
    private String answerTo(String head) throws IOException {
        return answerTo(head, "");
    }

    private String answerTo(String head, String body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = head + "Host: localhost\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aTokenThatNamesNobodyIsRefused() {
        status("/admins/me", tokens.with(Map.of(), "admin"), 401, "unauthenticated");
    }

    @Test
    void aRefusalKeepsItsStatusCodeFaultsAndHeaders() {
        var problem = http.get()
                .uri("/public/refusal")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .valueEquals("Retry-After", "7")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();

        assertThat(text(problem, "/detail")).isEqualTo("Do it otherwise.");
        assertThat(text(problem, "/errors/0/pointer")).isEqualTo("/a/b");
    }

    @Test
    void aFailureNeverTellsItsMessage() {
        var body = http.get()
                .uri("/public/failure")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(body).contains("internal-error").doesNotContain("secret").doesNotContain("IllegalState");
    }

    @Test
    void aServiceRemembersTheTokensThatItChecked(@Autowired JwtDecoder decoder) {
        assertThat(decoder).isInstanceOf(RememberedTokens.class);
    }

    @Test
    void withoutAValidTokenNothingPrivateIsAnswered() {
        status("/admins", null, 401, "unauthenticated");
        status("/admins", tokens.expired("a", "admin"), 401, "unauthenticated");
        status("/admins", tokens.foreign("a", "admin"), 401, "unauthenticated");
        status("/admins", tokens.with(Map.of("sub", "a", "aud", List.of("other")), "admin"), 401, "unauthenticated");
        status("/admins", tokens.with(Map.of("sub", "a", "iss", "http://elsewhere"), "admin"), 401, "unauthenticated");
        status("/admins", tokens.citizen("a", "6371015507900001"), 403, "forbidden");
        status("/nowhere", tokens.citizen("a", "6371015507900001"), 404, "not-found");
        http.get()
                .uri("/admins")
                .header("Authorization", "Bearer " + tokens.with(Map.of("sub", "a"), "admin"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void status(String path, @Nullable String token, int status, String code) {
        var request = http.get().uri(path);
        if (token != null) {
            request = request.header("Authorization", "Bearer " + token);
        }
        var problem = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(text(problem, "/code")).isEqualTo(code);
    }

    private JsonNode post(byte[] body, int status) {
        var problem = http.post()
                .uri("/bodies")
                .header("Authorization", "Bearer " + tokens.citizen("a", "1"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(problem).isNotNull();
        return java.util.Objects.requireNonNull(problem);
    }

    private static String text(@Nullable JsonNode problem, String pointer) {
        return problem == null ? "" : problem.at(pointer).asString();
    }
}
