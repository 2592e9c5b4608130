package id.mppdigital.application.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.platform.test.ContractSchema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionIT extends ServiceTest {
    private final String siti = newCitizen();
    private String id = "";

    @BeforeEach
    void submit() {
        id = submitted(siti);
    }

    private void requestCorrection() {
        var answer = api.transition(police(), id, """
                {"to": "CORRECTION_REQUESTED", "reason": "Tujuan kurang jelas"}""");
        assertThat(answer.status()).isEqualTo(200);
    }

    private Answer correct(String citizen, Object answers, Object documents) {
        return api.post(
                citizen(citizen),
                Api.APPLICATIONS + "/" + id + "/corrections",
                Map.of("answers", answers, "documents", documents));
    }

    @Test
    void theCorrectionLoopRunsAsOftenAsNeeded() {
        requestCorrection();
        var photo = UUID.randomUUID();
        var first = correct(
                siti,
                Submissions.answers("purpose", "Melamar di Jepang"),
                List.of(Submissions.document("photo", TestCitizenService.receipt(siti, photo))));
        requestCorrection();
        var second = correct(siti, Submissions.answers("copies", 2), List.of());

        assertThat(first.text("/status")).isEqualTo("IN_REVIEW");
        assertThat(second.body().path("sequence").asInt()).isEqualTo(5);
        var detail = api.get(police(), Api.APPLICATIONS + "/" + id);
        assertThat(detail.text("/answers/purpose")).isEqualTo("Melamar di Jepang");
        assertThat(detail.body().at("/answers/copies").asInt()).isEqualTo(2);
        assertThat(detail.text("/answers/applicantName")).isEqualTo("Siti Rahmah");
        assertThat(detail.text("/documents/0/id")).isEqualTo(photo.toString());
        var corrected = eventsOf(id, 5).get(2);
        assertThat(corrected.type()).isEqualTo("id.mppdigital.application.corrected.v1");
        assertThat(corrected.sequence()).isEqualTo(3);
        assertThat(corrected.data().path("documents").toString()).contains(photo.toString());
        ContractSchema.assertValid("events/application-corrected.v1", corrected.data());
    }

    @Test
    void aWrongCorrectionIsRefusedAndTheRequestStands() {
        requestCorrection();
        var before = stored();

        var answer = correct(siti, Submissions.answers("purpose", "x"), List.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("/answers/purpose min-length");
        assertThat(stored()).isEqualTo(before);
        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/" + id).text("/status"))
                .isEqualTo("CORRECTION_REQUESTED");
    }

    @Test
    void anAttestedValueCannotBeCorrectedAway() {
        requestCorrection();

        assertThat(correct(siti, Submissions.answers("applicantName", "Siti Nurhaliza"), List.of())
                        .code())
                .isEqualTo("attested-value-altered");
    }

    @Test
    void nobodyCorrectsUnasked() {
        assertThat(correct(siti, Submissions.answers("purpose", "Melamar di Jepang"), List.of())
                        .code())
                .isEqualTo("illegal-transition");
    }

    @Test
    void aKeyMakesACorrectionRepeatable() {
        requestCorrection();
        var path = Api.APPLICATIONS + "/" + id + "/corrections";
        var body = "{\"answers\": {\"copies\": 2}, \"documents\": []}";
        var first = api.post(citizen(siti), path, body, "Idempotency-Key", "once");
        var again = api.post(citizen(siti), path, body, "Idempotency-Key", "once");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void anotherCitizenFindsNothingToCorrect() {
        requestCorrection();

        assertThat(correct(newCitizen(), Map.of(), List.of()).status()).isEqualTo(404);
    }
}
