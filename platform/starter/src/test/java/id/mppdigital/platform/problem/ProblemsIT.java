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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
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

    enum Colour {
        RED,
        GREEN
    }

    record Scalars(
            @Nullable Colour colour,
            @Nullable Boolean yes,
            @Nullable Integer number,
            @Nullable Long amount,
            @Nullable String text,
            @Nullable Instant at,
            @Nullable UUID id,
            @Nullable JsonNode any) {}

    enum TestRefusal implements Refusal {
        TEST_CONFLICT(Kind.CONFLICT, "Lakukan {0} kali.", "Do it {0} times."),
        ODD(Kind.INVALID, "Buat genap.", "Make it even.");

        private final Answer answer;

        TestRefusal(Kind kind, String id, String en) {
            this.answer = new Answer(kind, id, en);
        }

        @Override
        public Answer answer() {
            return answer;
        }
    }

    @RestController
    static class Controller {
        @PostMapping("/bodies")
        Map<String, Object> take(@Valid @RequestBody Body body, Caller caller) {
            return Map.of("name", body.inner().name(), "subject", caller.subject());
        }

        @PostMapping("/scalars")
        Scalars take(@RequestBody Scalars scalars) {
            return scalars;
        }

        @PostMapping("/files")
        String take(@RequestParam MultipartFile file, @RequestParam String kind) {
            return file.getName() + kind;
        }

        @GetMapping("/public/search")
        String search(@RequestParam String q) {
            return q;
        }

        @GetMapping("/public/refusal")
        void refuse() {
            throw Problem.of(TestRefusal.TEST_CONFLICT, 7)
                    .at("/a/b", TestRefusal.ODD)
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'colour':1}              | /colour",
                "{'colour':'1'}            | /colour",
                "{'colour':true}           | /colour",
                "{'colour':''}             | /colour",
                "{'colour':'red'}          | /colour",
                "{'yes':-1}                | /yes",
                "{'yes':0}                 | /yes",
                "{'yes':'true'}            | /yes",
                "{'yes':''}                | /yes",
                "{'number':1.9}            | /number",
                "{'number':1.0}            | /number",
                "{'number':1e0}            | /number",
                "{'number':'1'}            | /number",
                "{'number':true}           | /number",
                "{'number':99999999999}    | /number",
                "{'amount':1e19}           | /amount",
                "{'amount':9223372036854775808} | /amount",
                "{'amount':''}             | /amount",
                "{'text':false}            | /text",
                "{'text':7}                | /text",
                "{'text':7.5}              | /text",
                "{'text':[]}               | /text",
                "{'at':1764288000}         | /at",
                "{'at':1.5}                | /at",
                "{'at':'1764288000'}       | /at",
                "{'id':7}                  | /id",
                "{'id':'7'}                | /id",
            })
    void aScalarOfTheWrongTypeIsNeverMadeToFit(String body, String pointer) {
        var problem = postTo("/scalars", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), 400);

        assertThat(text(problem, "/errors/0/code")).isEqualTo("wrong-type");
        assertThat(text(problem, "/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void decimalsStayAsTheyAreWritten() {
        var answer = postTo(
                "/scalars",
                "{\"any\":[12345678901234567.89,1000000000000.0000001,1.50,1e19]}".getBytes(StandardCharsets.UTF_8),
                200);

        assertThat(answer.get("any").toString()).isEqualTo("[12345678901234567.89,1000000000000.0000001,1.50,1E+19]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1E+999999999999", "1e-1000000000", "1e61"})
    void aNumberThatAFewBytesMakeEndlessIsRefusedAtItsPlace(String number) {
        var problem =
                postTo("/scalars", ("{\"any\":{\"a\":[0," + number + "]}}").getBytes(StandardCharsets.UTF_8), 422);

        assertThat(text(problem, "/errors/0/code")).isEqualTo("number-out-of-range");
        assertThat(text(problem, "/errors/0/pointer")).isEqualTo("/any/a/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0001b", "\\uD800", "\\uFFFF", "\\uFFFE", "\\u001F", "\\uDC00\\uD800"})
    void aTextThatNobodyCanStoreIsRefusedWhereverItStands(String text) {
        for (var body : List.of("{'text':'%s'}", "{'any':{'a':['%s']}}")) {
            var problem =
                    postTo("/scalars", body.replace('\'', '"').formatted(text).getBytes(StandardCharsets.UTF_8), 400);

            assertThat(text(problem, "/errors/0/code")).as(body).isEqualTo("unstorable-text");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0001", "\\uFFFE"})
    void aNameThatNobodyCanStoreIsRefusedToo(String name) {
        var problem = postTo("/scalars", "{\"any\":{\"%s\":1}}".formatted(name).getBytes(StandardCharsets.UTF_8), 400);

        assertThat(text(problem, "/errors/0/code")).isEqualTo("unstorable-text");
    }

    @Test
    void aTextOfAnyScriptPasses() {
        var body = "{\"text\":\"baris\\nkedua\\tꦗꦮ 😀 é\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(text(postTo("/scalars", body, 200), "/text")).isEqualTo("baris\nkedua\tꦗꦮ 😀 é");
    }

    @Test
    void theDeepestBodyThatIsReadHasThirtyTwoLevels() {
        postTo("/scalars", ("{\"any\":" + "[".repeat(31) + "]".repeat(31) + "}").getBytes(), 200);
        var problem = postTo("/scalars", ("{\"any\":" + "[".repeat(32) + "]".repeat(32) + "}").getBytes(), 400);

        assertThat(text(problem, "/code")).isEqualTo("too-deep");
    }

    @Test
    void aRefusalIsWrittenInTheReadersLanguage() {
        for (var language :
                Map.of("en", "Some fields are", "id", "Beberapa isian").entrySet()) {
            http.post()
                    .uri("/bodies")
                    .header("Authorization", "Bearer " + tokens.citizen("a", "1"))
                    .header("Accept-Language", language.getKey())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"inner\":{\"name\":\"\"},\"tags\":[]}")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(422)
                    .expectHeader()
                    .valueEquals("Content-Language", language.getKey())
                    .expectBody(String.class)
                    .value(body -> assertThat(body).contains(language.getValue()));
        }
    }

    @Test
    void aRefusalIsSentWhateverTheAcceptHeaderSays() {
        for (var accept : List.of("undef", "text/html", "application/xml;q=x")) {
            http.get()
                    .uri("/public/refusal")
                    .header("Accept", accept)
                    .exchange()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.code")
                    .exists();
        }
    }

    @Test
    void aPublicPageCanBeAskedForItsHeadAlone() {
        http.head().uri("/public/search?q=a").exchange().expectStatus().isOk();
    }

    @Test
    void aFileWhereATextIsMeantIsTheCallersMistake() throws IOException {
        var parts = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"kind\"; filename=\"k\"\r\n\r\nx\r\n--b--\r\n";
        var upload =
                "POST /files HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: %d\r\nAuthorization: Bearer %s\r\n"
                        .formatted(parts.length(), tokens.citizen("a", "1"));

        assertThat(answerTo(upload, parts))
                .startsWith("HTTP/1.1 400")
                .contains("invalid-parameter")
                .contains("kind")
                .doesNotContain("java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /public/%FF HTTP/1.1\r\n",
                "GET /public/search?q=a\\b HTTP/1.1\r\n",
                "GET /public/../../x HTTP/1.1\r\n",
                "GET /public/search?q=a HTTP/1.1\r\nExpect: x\r\n",
                "GET /public/search?q=a HTTP/1.1\r\nHost: twice\r\n",
                "NONSENSE\r\n",
            })
    void whatTheContainerRefusesIsAProblemToo(String head) throws IOException {
        assertThat(answerTo(head))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json")
                .contains("urn:mppdigital:problem:")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"akta[]", "a|b", "{a}", "a^b"})
    void aQueryAsBrowsersSendItIsAnswered(String query) throws IOException {
        assertThat(answerTo("GET /public/search?q=" + query + " HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains(query);
    }

    /** 16 kB of headers and 8 kB of address; then what it adds itself. */
    @Test
    void aHeadAsLargeAsTheGatewayLetsThroughIsRead() throws IOException {
        var head = "GET /public/search?q=%s HTTP/1.1\r\nX-Long: %s\r\nX-Added: %s\r\n"
                .formatted("a".repeat(8_150), "x".repeat(16_300), "y".repeat(1_000));

        assertThat(answerTo(head)).startsWith("HTTP/1.1 200");
    }

    @Test
    void headersThatAreTooLargeAreRefusedWithAProblem() throws IOException {
        assertThat(answerTo("GET /public/search?q=a HTTP/1.1\r\nX-Long: " + "x".repeat(70_000) + "\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("urn:mppdigital:problem:")
                .doesNotContain("<html");
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

        assertThat(post(deep.getBytes(), 400).get("code").asString()).isEqualTo("too-deep");
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

        assertThat(text(problem, "/detail")).isEqualTo("Lakukan 7 kali.");
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
        return postTo("/bodies", body, status);
    }

    private JsonNode postTo(String path, byte[] body, int status) {
        var problem = http.post()
                .uri(path)
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
