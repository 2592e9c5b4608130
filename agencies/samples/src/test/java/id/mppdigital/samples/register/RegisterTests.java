package id.mppdigital.samples.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "samples.register.institutions[0].code=MPP",
            "samples.register.institutions[0].user-id=mpp",
            "samples.register.institutions[0].password=mpp",
            "samples.register.institutions[1].code=MPP-BARU",
            "samples.register.institutions[1].user-id=mpp",
            "samples.register.institutions[1].password=mpp",
            "samples.register.institutions[1].dialect=CODED",
            "samples.register.institutions[2].code=KECIL",
            "samples.register.institutions[2].user-id=mpp",
            "samples.register.institutions[2].password=mpp",
            "samples.register.institutions[2].daily-quota=2"
        })
@AutoConfigureRestTestClient
@ActiveProfiles("register")
class RegisterTests {
    private static final String SITI = "6371015507900001";

    @Autowired
    RestTestClient http;

    @AfterEach
    void heal() {
        turn("UP");
    }

    @Test
    void aPersonIsFoundByNikWithBothParents() {
        var siti = only(callNik("MPP", SITI));

        assertThat(siti.get("NAMA_LGKP").asString()).isEqualTo("SITI RAHMAH");
        assertThat(siti.get("NO_KK").asString()).isEqualTo("6371010101150001");
        assertThat(siti.get("JENIS_KLMIN").asInt()).isEqualTo(2);
        assertThat(siti.get("TGL_LHR").asString()).isEqualTo("15-07-1990");
        assertThat(siti.get("NAMA_LGKP_AYAH").asString()).isEqualTo("ABDUL RAHMAN");
        assertThat(only(callNik("MPP", siti.get("NIK_IBU").asString()))
                        .get("NAMA_LGKP")
                        .asString())
                .isEqualTo("NURHAYATI");
    }

    @Test
    void numbersArriveUnpaddedAndANikAsANumberBeyondExactOnes() {
        var maria = only(callNik("MPP", "9471014104950005"));

        assertThat(maria.get("NIK").isIntegralNumber()).isTrue();
        assertThat(maria.get("NIK").longValue()).isEqualTo(9471014104950005L);
        assertThat(maria.get("NO_RT").toString()).isEqualTo("1");
    }

    @Test
    void theCaseOfKeysCountsForNothing() {
        var body = Map.of("NIK", SITI, "USER_ID", "mpp", "Password", "mpp", "IP_USER", "127.0.0.1");

        assertThat(only(call("MPP", "CALL_NIK", body)).has("NAMA_LGKP")).isTrue();
    }

    @Test
    void anUnknownNikIsNotFoundInsideA200() {
        assertThat(refusal("MPP", "6371010101010001")).isEqualTo("{\"RESPON\":\"Data tidak ditemukan\"}");
    }

    @Test
    void aWrongPasswordFailsInsideA200() {
        var body = Map.of("nik", SITI, "user_id", "mpp", "password", "salah", "ip_user", "127.0.0.1");

        assertThat(only(call("MPP", "CALL_NIK", body)).toString()).isEqualTo("{\"RESPON\":\"Login gagal\"}");
    }

    @Test
    void anInstitutionWithoutAContractFailsToLogIn() {
        assertThat(refusal("SIAPA", SITI)).isEqualTo("{\"RESPON\":\"Login gagal\"}");
    }

    @Test
    void anExhaustedQuotaIsNotTheSameAsNotFound() {
        callNik("KECIL", SITI);
        callNik("KECIL", SITI);

        assertThat(refusal("KECIL", SITI)).isEqualTo("{\"RESPON\":\"Kuota akses hari ini telah habis\"}");
        assertThat(only(callNik("MPP", SITI)).has("NIK")).isTrue();
    }

    @Test
    void aNewerContractRefusesWithACode() {
        var refusal = only(callNik("MPP-BARU", "6371010101010001"));

        assertThat(refusal.get("RESPONSE_CODE").asString()).isEqualTo("13");
        assertThat(refusal.get("RESPONSE").asString()).isEqualTo("Data tidak ditemukan");
    }

    @Test
    void claimsAreVerifiedElementByElement() {
        var claims = Map.of(
                "nik", SITI,
                "user_id", "mpp",
                "password", "mpp",
                "nama_lgkp", "Siti Rahma",
                "tgl_lhr", "15-07-1990",
                "no_rt", "003",
                "no_kk", "6371010101150002",
                "TRESHOLD", "90");

        var verdicts = only(call("MPP", "CALL_VERIFY_BY_ELEMEN", claims));

        assertThat(verdicts.get("NAMA_LGKP").asString()).isEqualTo("Sesuai (91)");
        assertThat(verdicts.get("TGL_LHR").asString()).isEqualTo("Sesuai");
        assertThat(verdicts.get("NO_RT").asString()).isEqualTo("Sesuai");
        assertThat(verdicts.get("NO_KK").asString()).isEqualTo("Tidak Sesuai");
        assertThat(verdicts.size()).isEqualTo(4);
    }

    @Test
    void inModeQuotaAndLoginFailedEverybodyIsRefused() {
        turn("QUOTA");
        assertThat(refusal("MPP", SITI)).contains("Kuota akses hari ini telah habis");

        turn("LOGIN_FAILED");
        assertThat(refusal("MPP", SITI)).contains("Login gagal");
    }

    @Test
    void inModeDownThereIsNoService() {
        turn("DOWN");

        http.post()
                .uri("/dukcapil/get_json/MPP/CALL_NIK")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body(SITI))
                .exchange()
                .expectStatus()
                .isEqualTo(503);
    }

    @Test
    void inModeHangARequestIsHeldUntilTheModeChanges() {
        turn("HANG");
        var before = calls();
        var held = CompletableFuture.supplyAsync(() -> callNik("MPP", SITI));
        await().until(() -> calls() > before);
        assertThat(held).isNotDone();

        turn("UP");

        assertThat(only(held.orTimeout(10, TimeUnit.SECONDS).join()).has("NIK")).isTrue();
    }

    @Test
    void anUnknownModeIsABadRequest() {
        for (var order : new String[] {"{\"mode\":\"SIDEWAYS\"}", "{}"}) {
            http.post()
                    .uri("/control")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(order)
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    private void turn(String mode) {
        http.post()
                .uri("/control")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("mode", mode))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private long calls() {
        var state =
                http.get().uri("/control").exchange().expectBody(String.class).returnResult();
        return JsonMapper.shared()
                .readTree(state.getResponseBody())
                .get("calls")
                .asLong();
    }

    private String refusal(String institution, String nik) {
        return only(callNik(institution, nik)).toString();
    }

    private String callNik(String institution, String nik) {
        return call(institution, "CALL_NIK", body(nik));
    }

    private static Map<String, String> body(String nik) {
        return new HashMap<>(Map.of("nik", nik, "user_id", "mpp", "password", "mpp", "ip_user", "127.0.0.1"));
    }

    private String call(String institution, String method, Map<String, String> body) {
        var answer = http.post()
                .uri("/dukcapil/get_json/{institution}/{method}", institution, method)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(answer);
    }

    private static JsonNode only(String answer) {
        var content = JsonMapper.shared().readTree(answer).get("content");
        assertThat(content.size()).as(answer).isOne();
        return content.get(0);
    }
}
