package id.mppdigital.application.submission;

import static id.mppdigital.application.testing.TestCitizenService.KEY;
import static id.mppdigital.application.testing.TestCitizenService.attestationClaims;
import static id.mppdigital.application.testing.TestCitizenService.sign;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Something is filed once with an attestation. */
class ReplayedAttestationIT extends ServiceTest {
    private final String siti = newCitizen();
    private final String attestation = sign(KEY, "attestation+jwt", claims());

    private Map<String, Object> claims() {
        return attestationClaims(
                siti, "skck", 1, Map.of("applicantName", "Siti Rahmah", "applicantNik", "6371015507900001"));
    }

    private Map<String, Object> body(String purpose) {
        return Submissions.of(siti)
                .with("attestation", attestation)
                .with("answers", Submissions.answers("purpose", purpose))
                .body();
    }

    private Answer submit(String purpose) {
        return api.submit(citizen(siti), body(purpose));
    }

    @Test
    void aSecondApplicationIsRefusedAndNothingOfItIsStored() {
        assertThat(submit("Melamar pekerjaan").status()).isEqualTo(201);
        var before = stored();

        var second = submit("Melamar beasiswa");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("attestation-used");
        assertThat(second.faults()).containsExactly("/attestation attestation-used");
        assertThat(second.text("/detail")).contains("/citizens/v1/me/prefill");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aRepeatedRequestGetsTheSameAnswer() {
        var key = UUID.randomUUID().toString();
        var body = body("Melamar pekerjaan");
        var first = api.submit(citizen(siti), key, body);

        var again = api.submit(citizen(siti), key, body);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void oneOfManyAtOnceFiles() throws Exception {
        var clicks = 4;
        var before = applications();
        var together = new CyclicBarrier(clicks);
        var codes = new ArrayList<Integer>();
        try (var hands = Executors.newFixedThreadPool(clicks)) {
            var click = (Callable<Answer>) () -> {
                together.await();
                return submit("Melamar pekerjaan");
            };
            for (var answer : hands.invokeAll(List.of(click, click, click, click))) {
                codes.add(answer.get().status());
            }
        }

        assertThat(codes).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(applications()).isEqualTo(before + 1);
    }

    @Test
    void aRefusedSubmissionLeavesItUnused() {
        assertThat(submit("x").status()).isEqualTo(422);

        assertThat(submit("Melamar pekerjaan").status()).isEqualTo(201);
    }

    @Test
    void aDraftLeavesItUnused() {
        var draft = Map.of(
                "version",
                1,
                "answers",
                Submissions.answers("purpose", "Melamar"),
                "attestation",
                attestation,
                "documents",
                List.of());
        assertThat(api.put(citizen(siti), "/applications/v1/drafts/63.71/skck", draft)
                        .status())
                .isEqualTo(200);

        assertThat(submit("Melamar pekerjaan").status()).isEqualTo(201);
    }

    @Test
    void aCorrectionWithAUsedOneIsRefusedAndTheRequestStands() {
        var id = submit("Melamar pekerjaan").text("/id");
        assertThat(api.transition(police(), id, """
                {"to": "CORRECTION_REQUESTED", "reason": "Tujuan kurang jelas"}""").status()).isEqualTo(200);
        var before = stored();

        assertThat(correct(id, attestation, "once").code()).isEqualTo("attestation-used");
        assertThat(stored()).isEqualTo(before);
        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/" + id).text("/status"))
                .isEqualTo("CORRECTION_REQUESTED");

        var fresh = sign(KEY, "attestation+jwt", claims());
        assertThat(correct(id, fresh, "again").status()).isEqualTo(200);
        assertThat(correct(id, fresh, "again").status()).as("a repetition").isEqualTo(200);
        var other = Submissions.of(siti).with("attestation", fresh).body();
        assertThat(api.submit(citizen(siti), other).code()).isEqualTo("attestation-used");
    }

    @Test
    void oneWithoutANumberIsOfAnOlderCitizenService() {
        var claims = claims();
        claims.remove("jti");
        claims.remove("mall");
        var old = Submissions.of(siti)
                .with("attestation", sign(KEY, "attestation+jwt", claims))
                .body();

        assertThat(api.submit(citizen(siti), old).status()).isEqualTo(201);
        assertThat(api.submit(citizen(siti), old).status()).isEqualTo(201);
    }

    private Answer correct(String id, String attested, String key) {
        var body = Map.of(
                "answers",
                Submissions.answers("purpose", "Melamar di Jepang"),
                "attestation",
                attested,
                "documents",
                List.of());
        return api.post(citizen(siti), Api.APPLICATIONS + "/" + id + "/corrections", body, "Idempotency-Key", id + key);
    }

    private int applications() {
        return jdbc.sql("select count(*) from application").query(Integer.class).single();
    }
}
