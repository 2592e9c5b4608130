package id.mppdigital.samples.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The registers beside the population register, as the platform asks them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@ActiveProfiles("register")
class HoldersTests {
    private static final String SITI = "6371015507900001";
    private static final String LINA = "6371026204870021";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final KeyPair KEYS = keys();

    @Autowired
    RestTestClient http;

    private record Reply(int status, JsonNode body) {}

    @DynamicPropertySource
    static void platformKeys(DynamicPropertyRegistry registry) {
        registry.add("samples.register.platform-keys", HoldersTests::publicKeys);
    }

    @AfterEach
    void heal() {
        for (var register : new String[] {"pajak", "bpjs", "sdmk"}) {
            turn(register, "UP");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, pajak, /pajak/status, /data/npwp, 6371015507900001",
        "POST, oss, /oss/inquery-nib, /responinqueryNIB/namaUsaha, KEDAI RAHMAH",
        "GET, samsat, /samsat/kendaraan?nomorPolisi=da6123sr, /kendaraan/nikPemilik, 6371015507900001"
    })
    void aPlainRegisterAnswersWhoHasItsToken(String method, String register, String path, String at, String value) {
        assertThat(plain(method, path, "Bearer demo-" + register).body().at(at).asString())
                .isEqualTo(value);
        assertThat(plain(method, path, "Bearer other").status()).isEqualTo(401);
    }

    @Test
    void aPlainRegisterSaysNotFoundAndSpentDifferently() {
        assertThat(plain("GET", "/bpn/pemegang-hak/" + SITI, "Bearer demo-bpn").status())
                .isEqualTo(404);
        turn("pajak", "QUOTA");
        assertThat(plain("POST", "/pajak/status", "Bearer demo-pajak").status()).isEqualTo(429);
        turn("pajak", "DOWN");
        assertThat(plain("POST", "/pajak/status", "Bearer demo-pajak").status()).isEqualTo(503);
        assertThat(plain("POST", "/oss/inquery-nib", "Bearer demo-oss").status())
                .as("each register fails alone")
                .isEqualTo(200);
    }

    @Test
    void theInsuranceTakesOnlyASignatureOfThisMinute() throws GeneralSecurityException {
        var now = Instant.now().getEpochSecond();
        assertThat(member(SITI, now, "demo-bpjs")
                        .at("/response/peserta/noKartu")
                        .asString())
                .isEqualTo("0001260815901");
        assertThat(member("6371046111980003", now, "demo-bpjs")
                        .at("/metaData/message")
                        .asString())
                .isEqualTo("Peserta Tidak Ditemukan");
        assertThat(member(SITI, now, "guessed").at("/metaData/code").asString()).isEqualTo("401");
        assertThat(member(SITI, now - 600, "demo-bpjs").at("/metaData/code").asString())
                .isEqualTo("401");
        turn("bpjs", "QUOTA");
        assertThat(member(SITI, now, "demo-bpjs").at("/metaData/message").asString())
                .contains("Kuota");
    }

    @Test
    void aRegisterOfTheContractAnswersTheAttributesThatWereAskedFor() {
        var reply = ask("sdmk", "sdmk", question(LINA), 60);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().at("/person/nik").asString()).isEqualTo(LINA);
        assertThat(reply.body().at("/attributes/profession/value").asString()).isEqualTo("PERAWAT");
        assertThat(reply.body().at("/attributes/profession/asOf").asString()).endsWith("Z");
        assertThat(reply.body().path("attributes").propertyNames()).containsExactly("profession");
    }

    @Test
    void aRegisterOfTheContractSaysWhoIsUnknownByItsCode() {
        var reply = ask("sdmk", "sdmk", question(SITI), 60);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body().path("code").asString()).isEqualTo("person-unknown");
    }

    @Test
    void aRegisterOfTheContractRefusesWhatIsNotThePlatformsRequestForIt() {
        assertThat(ask("sdmk", "pbb", question(LINA), 60).status())
                .as("for another")
                .isEqualTo(401);
        assertThat(ask("sdmk", "sdmk", question(LINA), -1).status())
                .as("too old")
                .isEqualTo(401);
        var token = token("sdmk", question(LINA), 60);
        assertThat(send("sdmk", token, question(SITI)).status())
                .as("another body")
                .isEqualTo(401);
        assertThat(send("sdmk", token.substring(0, token.length() - 4) + "AAAA", question(LINA))
                        .status())
                .as("another signature")
                .isEqualTo(401);
        assertThat(send("sdmk", token, question(LINA)).status()).isEqualTo(200);
        assertThat(send("sdmk", token, question(LINA)).status())
                .as("a second time")
                .isEqualTo(401);
        assertThat(send("sdmk", "nothing", question(LINA)).status()).isEqualTo(401);
    }

    private static String question(String nik) {
        return "{\"person\":{\"nik\":\"" + nik + "\"},\"attributes\":[\"profession\",\"shoeSize\"]}";
    }

    private Reply ask(String register, String audience, String body, int seconds) {
        return send(register, token(audience, body, seconds), body);
    }

    private Reply send(String register, String token, String body) {
        return reply(http.post()
                .uri("/" + register)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Authorization", "Bearer " + token)
                .body(body));
    }

    private Reply plain(String method, String path, String authorization) {
        return method.equals("GET")
                ? reply(http.get().uri(path).header("Authorization", authorization))
                : reply(http.post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Authorization", authorization)
                        .body(Map.of("nik", SITI)));
    }

    private JsonNode member(String nik, long timestamp, String secret) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        var signature = Base64.getEncoder().encodeToString(mac.doFinal(("1234&" + timestamp).getBytes(UTF_8)));
        return reply(http.get()
                        .uri("/bpjs/Peserta/nik/" + nik + "/tglSEP/2026-11-28")
                        .header("X-cons-id", "1234")
                        .header("X-timestamp", Long.toString(timestamp))
                        .header("X-signature", signature))
                .body();
    }

    private static Reply reply(RestTestClient.RequestHeadersSpec<?> request) {
        var result = request.exchange().expectBody(byte[].class).returnResult();
        var body = result.getResponseBody();
        return new Reply(
                result.getStatus().value(),
                body == null || body.length == 0
                        ? JsonMapper.shared().createObjectNode()
                        : JsonMapper.shared().readTree(body));
    }

    private void turn(String register, String mode) {
        http.post()
                .uri("/control?register=" + register)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("mode", mode))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** Signed as the platform signs. */
    private static String token(String audience, String body, int seconds) {
        try {
            var now = Instant.now().getEpochSecond();
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8));
            var claims = Map.of(
                    "iss",
                    "mpp-digital",
                    "aud",
                    audience,
                    "jti",
                    UUID.randomUUID().toString(),
                    "iat",
                    now,
                    "exp",
                    now + seconds,
                    "body",
                    BASE64.encodeToString(digest));
            var text = part("{\"alg\":\"ES256\",\"kid\":\"test\",\"typ\":\"attribute-request+jwt\"}") + "."
                    + part(JsonMapper.shared().writeValueAsString(claims));
            var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
            signing.initSign(KEYS.getPrivate());
            signing.update(text.getBytes(UTF_8));
            return text + "." + BASE64.encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }

    private static String publicKeys() {
        var point = ((ECPublicKey) KEYS.getPublic()).getW();
        var jwk = Map.of(
                "kty", "EC",
                "crv", "P-256",
                "kid", "test",
                "x", coordinate(point.getAffineX().toByteArray()),
                "y", coordinate(point.getAffineY().toByteArray()));
        try {
            var file = Files.createTempFile("platform-keys", ".json");
            Files.writeString(file, JsonMapper.shared().writeValueAsString(Map.of("keys", List.of(jwk))));
            return file.toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of 32 bytes, without the sign that Java may put before. */
    private static String coordinate(byte[] number) {
        var bytes = new byte[32];
        var from = Math.max(0, number.length - 32);
        System.arraycopy(number, from, bytes, 32 - (number.length - from), number.length - from);
        return BASE64.encodeToString(Arrays.copyOf(bytes, 32));
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
