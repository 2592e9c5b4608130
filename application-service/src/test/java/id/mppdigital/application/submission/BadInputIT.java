package id.mppdigital.application.submission;

import static id.mppdigital.application.testing.TestCitizenService.FORGED;
import static id.mppdigital.application.testing.TestCitizenService.KEY;
import static id.mppdigital.application.testing.TestCitizenService.STRANGE;
import static id.mppdigital.application.testing.TestCitizenService.attestationClaims;
import static id.mppdigital.application.testing.TestCitizenService.receiptClaims;
import static id.mppdigital.application.testing.TestCitizenService.sign;
import static id.mppdigital.application.testing.TestCitizenService.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCitizenService;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is answered with its own problem, and nothing at all is stored. */
class BadInputIT extends ServiceTest {
    private static final String SITI = newCitizen();

    private Map<String, Object> before = Map.of();

    @BeforeEach
    void count() {
        before = stored();
    }

    @AfterEach
    void nothingIsStoredOrPublished() {
        assertThat(stored()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from outbox where subject not in (select id::text from application)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    record Bad(String why, Submissions submission, int status, String code, String fault) {
        @Override
        public String toString() {
            return why;
        }
    }

    private static Submissions good() {
        return Submissions.of(SITI);
    }

    private static Submissions answering(String field, Object value) {
        return good().with("answers", Submissions.answers(field, value));
    }

    private static Submissions attesting(String name, Object value) {
        var claims = attestationClaims(
                SITI, "skck", 1, Map.of("applicantName", "Siti Rahmah", "applicantNik", "6371015507900001"));
        return good().with("attestation", sign(KEY, "attestation+jwt", with(claims, name, value)));
    }

    private static Submissions handing(String receipt) {
        return good().with("documents", List.of(Submissions.document("photo", receipt)));
    }

    private static Submissions handing(String name, Object value) {
        return handing(sign(KEY, "document+jwt", with(receiptClaims(SITI, UUID.randomUUID()), name, value)));
    }

    static Stream<Bad> bad() {
        var past = Date.from(Instant.now().minusSeconds(1));
        var claims = attestationClaims(SITI, "skck", 1, Map.of("applicantName", "Siti Rahmah"));
        return Stream.of(
                new Bad("unknown mall", good().with("mall", "99.99"), 422, "unknown-mall", "/mall unknown-mall"),
                new Bad("closed mall", good().with("mall", "12.71"), 409, "mall-closed", "/mall mall-closed"),
                new Bad(
                        "unknown service",
                        good().with("service", "sihir"),
                        422,
                        "unknown-service",
                        "/service unknown-service"),
                new Bad(
                        "service not offered here",
                        good().with("mall", "73.06").with("service", "npwp"),
                        422,
                        "service-not-offered",
                        "/service service-not-offered"),
                new Bad(
                        "offering of an agency nobody knows",
                        good().with("service", "paspor"),
                        422,
                        "service-not-offered",
                        "/service service-not-offered"),
                new Bad(
                        "closed offering",
                        good().with("service", "kia"),
                        409,
                        "offering-closed",
                        "/service offering-closed"),
                new Bad(
                        "unknown version",
                        good().with("version", 99),
                        422,
                        "unknown-version",
                        "/version unknown-version"),
                new Bad(
                        "retired version",
                        good().with("version", 2),
                        409,
                        "version-not-published",
                        "/version version-not-published"),
                new Bad(
                        "missing field",
                        good().with("answers", Map.of()),
                        422,
                        "invalid-application",
                        "/answers/purpose required"),
                new Bad(
                        "null byte in a code",
                        good().with("service", "skck\u0000"),
                        400,
                        "malformed-request",
                        "/service unstorable-text"),
                new Bad(
                        "half a character",
                        answering("purpose", "abc\uD800"),
                        400,
                        "malformed-request",
                        "/answers/purpose unstorable-text"),
                new Bad(
                        "half a character in a requirement",
                        good().with("documents", List.of(Submissions.document("photo\uD800", "none"))),
                        400,
                        "malformed-request",
                        "/documents/0/requirement unstorable-text"),
                new Bad(
                        "altered attested value",
                        answering("applicantName", "Siti Nurhaliza"),
                        422,
                        "attested-value-altered",
                        "/answers/applicantName attested-value-altered"),
                new Bad(
                        "forged attestation",
                        good().with("attestation", sign(FORGED, "attestation+jwt", claims)),
                        422,
                        "attestation-invalid",
                        "/attestation attestation-invalid"),
                new Bad(
                        "no attestation at all",
                        good().with("attestation", "eyJhbGciOiJub25lIn0.e30."),
                        422,
                        "attestation-invalid",
                        "/attestation attestation-invalid"),
                new Bad(
                        "expired attestation",
                        attesting("exp", past),
                        422,
                        "attestation-expired",
                        "/attestation attestation-expired"),
                new Bad(
                        "another citizen's attestation",
                        attesting("sub", "budi"),
                        422,
                        "attestation-foreign",
                        "/attestation attestation-foreign"),
                new Bad(
                        "another service's attestation",
                        attesting("service", "npwp"),
                        422,
                        "attestation-foreign",
                        "/attestation attestation-foreign"),
                new Bad(
                        "another version's attestation",
                        attesting("version", 2),
                        422,
                        "attestation-foreign",
                        "/attestation attestation-foreign"),
                new Bad(
                        "another mall's attestation",
                        attesting("mall", "73.06"),
                        422,
                        "attestation-foreign",
                        "/attestation attestation-foreign"),
                new Bad(
                        "another platform's attestation",
                        good().with("attestation", sign(STRANGE, "attestation+jwt", claims)),
                        422,
                        "attestation-invalid",
                        "/attestation attestation-invalid"),
                new Bad(
                        "an attestation whose number is none",
                        attesting("jti", "one"),
                        422,
                        "attestation-invalid",
                        "/attestation attestation-invalid"),
                new Bad(
                        "missing document",
                        good().with("documents", List.of()),
                        422,
                        "invalid-application",
                        "/documents document-missing"),
                new Bad(
                        "another citizen's receipt",
                        handing("sub", "budi"),
                        422,
                        "invalid-application",
                        "/documents/0/receipt receipt-foreign"),
                new Bad(
                        "expired receipt",
                        handing("exp", past),
                        422,
                        "invalid-application",
                        "/documents/0/receipt receipt-expired"),
                new Bad(
                        "forged receipt",
                        handing(sign(FORGED, "document+jwt", receiptClaims(SITI, UUID.randomUUID()))),
                        422,
                        "invalid-application",
                        "/documents/0/receipt receipt-invalid"),
                new Bad(
                        "wrong media type",
                        handing("mediaType", "text/html"),
                        422,
                        "invalid-application",
                        "/documents/0/receipt media-type"),
                new Bad(
                        "too large a file",
                        handing("size", 2_001),
                        422,
                        "invalid-application",
                        "/documents/0/receipt too-large"),
                new Bad(
                        "unknown requirement",
                        good().with(
                                        "documents",
                                        List.of(
                                                Submissions.document(
                                                        "photo", TestCitizenService.receipt(SITI, UUID.randomUUID())),
                                                Submissions.document(
                                                        "diploma",
                                                        TestCitizenService.receipt(SITI, UUID.randomUUID())))),
                        422,
                        "invalid-application",
                        "/documents/1/requirement unknown-requirement"),
                new Bad("no mall", good().with("mall", null), 422, "invalid-request", "/mall required"),
                new Bad("no answers", good().with("answers", null), 422, "invalid-request", "/answers required"),
                new Bad("no documents", good().with("documents", null), 422, "invalid-request", "/documents required"),
                new Bad("unknown member", good().with("vip", true), 400, "malformed-request", "/vip unknown-field"),
                new Bad(
                        "version that is no number",
                        good().with("version", "one"),
                        400,
                        "malformed-request",
                        "/version wrong-type"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadSubmissionIsRefusedAtItsPlace(Bad bad) {
        var answer = api.submit(citizen(SITI), bad.submission().body());

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(bad.status());
        assertThat(answer.code()).isEqualTo(bad.code());
        assertThat(answer.faults()).contains(bad.fault());
        assertProblem(answer);
    }

    @Test
    void nobodyAppliesAtAnAgencyWhoseKeyCanNotBeUsed() {
        var answer = api.submit(citizen(SITI), Submissions.of(SITI, "akta").body());

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("agency-key-unusable");
        assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "42", "\"text\"", "{\"mall\": \"63.71\"} trailing", "{\"mall\": NaN}"})
    void whatIsNotTheJsonExpectedIsRefused(String body) {
        var answer = api.submit(citizen(SITI), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed-request");
        assertProblem(answer);
    }

    @Test
    void badUtf8IsRefused() {
        var body = "{\"mall\": \"63.71\", \"service\": \"ské\"}".getBytes(ISO_8859_1);

        var answer = api.postRaw(citizen(SITI), Api.APPLICATIONS, body, "Idempotency-Key", "k");

        assertThat(answer.status()).isEqualTo(400);
        assertProblem(answer);
    }

    @Test
    void aHugeBodyIsRefused() {
        var answer = api.submit(
                citizen(SITI), answering("purpose", "x".repeat(10_000_000)).body());

        assertThat(answer.status()).isEqualTo(413);
        assertProblem(answer);
    }

    @Test
    void moreThanAnEventCanCarryIsRefused() {
        var answers = Map.of(
                "applicantName",
                "x".repeat(800_000),
                "applicantNik",
                "6371015507900001",
                "purpose",
                "Melamar pekerjaan");

        var answer = api.submit(
                citizen(SITI),
                good().with("attestation", null).with("answers", answers).body());

        assertThat(answer.status()).isEqualTo(413);
        assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1e999999999", "1e-999999999", "123456789012345678901234567890"})
    void numbersBeyondMeasureAreRefused(String number) {
        var body =
                "{\"mall\": \"63.71\", \"service\": \"skck\", \"version\": 1, \"documents\": [], \"answers\": {\"copies\": "
                        + number + "}}";

        var answer = api.postRaw(citizen(SITI), Api.APPLICATIONS, body.getBytes(UTF_8), "Idempotency-Key", "k");

        assertThat(answer.status()).isIn(400, 422);
        assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000})
    void deepNestingIsRefused(int depth) {
        var nested = "[".repeat(depth) + "]".repeat(depth);
        var body =
                "{\"mall\": \"63.71\", \"service\": \"skck\", \"version\": 1, \"documents\": [], \"answers\": {\"purpose\": "
                        + nested + "}}";

        var answer = api.postRaw(citizen(SITI), Api.APPLICATIONS, body.getBytes(UTF_8), "Idempotency-Key", "k");

        assertThat(answer.status()).isIn(400, 422);
        assertProblem(answer);
    }

    @Test
    void aSubmissionWithoutAKeyIsRefused() {
        var answer = api.post(citizen(SITI), Api.APPLICATIONS, good().body());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("idempotency-key-required");
    }

    @Test
    void expiredAndForeignTokensAreRefused() {
        assertThat(api.submit(tokens.expired(SITI, "citizen"), good().body()).status())
                .isEqualTo(401);
        assertThat(api.submit(tokens.foreign(SITI, "citizen"), good().body()).status())
                .isEqualTo(401);
    }

    @Test
    void onlyCitizensApply() {
        assertThat(api.submit(police(), good().body()).status()).isEqualTo(403);
        assertThat(api.submit(tokens.platformAdmin(), good().body()).status()).isEqualTo(403);
    }

    private static void assertProblem(Answer answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.text("/type")).isEqualTo("urn:mppdigital:problem:" + answer.code());
        assertThat(answer.text("/detail")).isNotBlank();
    }
}
