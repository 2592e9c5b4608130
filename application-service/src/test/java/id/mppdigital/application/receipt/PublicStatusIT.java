package id.mppdigital.application.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PublicStatusIT extends ServiceTest {
    private final String siti = newCitizen();
    private final String key = UUID.randomUUID().toString();
    private final Object body = Submissions.of(siti).body();
    private String id = "";
    private String number = "";
    private String code = "";

    @BeforeEach
    void submit() {
        var receipt = submitAgain();
        id = receipt.text("/id");
        number = receipt.text("/registrationNumber");
        code = receipt.text("/receiptCode");
    }

    private Answer submitAgain() {
        return api.submit(citizen(siti), key, body);
    }

    private Answer status(String ofNumber, String withCode) {
        return api.get("/applications/v1/status/" + ofNumber + "?code=" + withCode);
    }

    @Test
    void who_holds_the_receipt_sees_where_the_application_stands_without_signing_in() {
        api.transition(police(), id, "{\"to\": \"IN_REVIEW\", \"stage\": \"records-check\"}");

        var answer = status(number, code.toLowerCase(Locale.ROOT).replace("-", ""));

        var detail = api.get(citizen(siti), Api.APPLICATIONS + "/" + id);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/status")).isEqualTo("IN_REVIEW");
        assertThat(answer.text("/stage")).isEqualTo("records-check");
        assertThat(answer.text("/waitingFor")).isEqualTo("AGENCY");
        assertThat(answer.text("/dueAt")).isEqualTo(detail.text("/dueAt")).isNotEmpty();
        assertThat(answer.text("/updatedAt")).isEqualTo(detail.text("/updatedAt"));
    }

    @Test
    void the_answer_holds_nothing_about_the_person_and_is_kept_nowhere() {
        var answer = status(number, code);

        assertThat(answer.body().propertyNames())
                .containsExactlyInAnyOrder(
                        "registrationNumber", "mall", "service", "status", "stage", "waitingFor", "dueAt", "updatedAt");
        assertThat(answer.body().toString()).doesNotContain(siti, id, "Siti");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void a_wrong_code_is_answered_like_an_unknown_number() {
        var wrong = status(number, "0000-0000");
        var unknown = status("63.71-2026-999999", code);
        var foreign = status(submittedByAnother(), code);

        assertThat(wrong.status()).isEqualTo(404);
        for (var other : new Answer[] {unknown, foreign}) {
            assertThat(other.status()).isEqualTo(404);
            assertThat(withoutAddress(other)).isEqualTo(withoutAddress(wrong));
        }
    }

    private String submittedByAnother() {
        var another = newCitizen();
        return api.submit(citizen(another), Submissions.of(another).body()).text("/registrationNumber");
    }

    private static ObjectNode withoutAddress(Answer problem) {
        var body = ((ObjectNode) problem.body()).deepCopy();
        body.remove("instance");
        return body;
    }

    @Test
    void an_application_from_before_codes_is_found_by_no_code() {
        jdbc.sql("update application set receipt_code = null where registration_number = :number")
                .param("number", number)
                .update();

        for (var guess : new String[] {code, "", "null", "%20%20%20%20%20%20%20%20"}) {
            assertThat(status(number, guess).status()).isEqualTo(404);
        }
        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/" + id).body().has("receiptCode"))
                .isFalse();
    }

    @Test
    void the_citizen_finds_the_code_again_and_the_agency_does_not_see_it() {
        assertThat(submitAgain().text("/receiptCode")).isEqualTo(code);
        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/" + id).text("/receiptCode"))
                .isEqualTo(code);
        assertThat(api.get(police(), Api.APPLICATIONS + "/" + id).body().toString())
                .doesNotContain(code);
        assertThat(eventsOf(id, 1).toString()).doesNotContain(code);
    }

    @Test
    void without_a_code_nothing_is_looked_up() {
        assertThat(api.get("/applications/v1/status/" + number).code()).isEqualTo("missing-parameter");
        assertThat(api.get("/applications/v1/applications/" + id).status()).isEqualTo(401);
        assertThat(api.get("/applications/v1/status/" + number + "/timeline?code=" + code)
                        .status())
                .isEqualTo(401);
    }
}
