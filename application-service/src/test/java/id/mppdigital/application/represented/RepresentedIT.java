package id.mppdigital.application.represented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCitizenService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Lina follows what she filed for Budi, as long as she may act for him. */
class RepresentedIT extends ServiceTest {
    private static final String REPRESENTED = "/applications/v1/represented";

    private final String budi = newCitizen();
    private final String lina = newCitizen();
    private final Map<String, Object> claims = TestCitizenService.statementClaims(lina, budi, "skck");
    private final String representation = String.valueOf(claims.get("representation"));

    @Test
    void who_filed_it_sees_how_it_stands_and_what_happened_but_no_answer_and_no_word() {
        var id = filed(claims);
        api.transition(police(), id, "{\"to\": \"IN_REVIEW\"}");
        api.transition(police(), id, "{\"to\": \"CORRECTION_REQUESTED\", \"reason\": \"Foto kabur\"}");

        var seen = get(id);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text("/status")).isEqualTo("CORRECTION_REQUESTED");
        assertThat(seen.text("/onBehalfOf")).isEqualTo(representation);
        assertThat(seen.text("/representation/principal")).isEqualTo("Budi Santoso");
        assertThat(seen.text("/timeline/0/represented/representative")).isEqualTo("Lina Marlina");
        assertThat(seen.body().toString()).doesNotContain("Foto kabur", "receiptCode", "6371", "Melamar");
        assertThat(seen.body().has("answers")).isFalse();
    }

    @Test
    void the_list_holds_what_this_person_filed_and_nothing_else() {
        var first = filed(claims);
        var maria = newCitizen();
        var second = filed(TestCitizenService.statementClaims(lina, maria, "skck"), maria);
        submitted(lina);

        assertThat(listed(lina, "")).containsExactly(second, first);
        assertThat(listed(budi, "")).isEmpty();
        var page = api.get(citizen(lina), REPRESENTED + "?limit=1");
        assertThat(listed(lina, "?limit=1&after=" + page.text("/next"))).containsExactly(first);
        assertThat(api.get(citizen(budi), REPRESENTED + "/" + first).status()).isEqualTo(404);
        assertThat(api.get(police(), REPRESENTED).status()).isEqualTo(403);
    }

    @Test
    void once_the_power_has_ended_nothing_is_followed_and_nothing_is_filed_with_an_earlier_statement() {
        var id = filed(claims);
        end(Instant.now());

        await().until(() -> get(id).status() == 404);
        assertThat(listed(lina, "")).isEmpty();
        var late = TestCitizenService.with(claims, "jti", UUID.randomUUID().toString());
        var refused = submit(late, budi);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("representation-expired");
        assertThat(applications()).as("nothing of it is stored").isEqualTo(1);
    }

    @Test
    void what_was_filed_before_the_time_of_signing_was_kept_is_not_followed_after_the_end() {
        var id = filed(claims);
        jdbc.sql("update acting set signed_at = default where application_id = cast(? as uuid)")
                .param(id)
                .update();
        assertThat(get(id).status()).isEqualTo(200);

        end(Instant.now().minusSeconds(60));

        await().until(() -> ended() == 1);
        assertThat(get(id).status()).isEqualTo(404);
    }

    @Test
    void what_a_parent_signs_after_being_added_again_is_followed() {
        var old = filed(claims);
        end(Instant.now().minusSeconds(60));
        await().until(() -> ended() == 1);
        var again = TestCitizenService.with(claims, "jti", UUID.randomUUID().toString());

        assertThat(get(filed(again)).status()).isEqualTo(200);
        assertThat(get(old).status()).isEqualTo(200);
    }

    @Test
    void after_its_time_it_is_over() {
        var id = filed(TestCitizenService.with(
                claims, "until", Instant.now().minusSeconds(1).getEpochSecond()));

        assertThat(get(id).status()).isEqualTo(404);
    }

    @Test
    void the_code_of_who_filed_it_opens_the_status_until_the_power_ends() {
        var receipt = submit(claims, budi);
        var number = receipt.text("/registrationNumber");
        var code = receipt.text("/receiptCode");
        var own = api.get(citizen(budi), Api.APPLICATIONS + "/" + receipt.text("/id"))
                .text("/receiptCode");
        assertThat(code).isNotEqualTo(own).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(status(number, code)).isEqualTo(200);

        end(Instant.now());

        await().until(() -> status(number, code) == 404);
        assertThat(status(number, own)).isEqualTo(200);
    }

    @Test
    void the_code_of_who_filed_it_is_over_with_the_time_of_the_power() {
        var receipt = submit(
                TestCitizenService.with(
                        claims, "until", Instant.now().minusSeconds(1).getEpochSecond()),
                budi);

        assertThat(status(receipt.text("/registrationNumber"), receipt.text("/receiptCode")))
                .isEqualTo(404);
    }

    /** The migration's own statements, on applications from before a representative had a code. */
    @Test
    void a_code_that_was_handed_out_before_is_the_representatives_from_then_on() throws IOException {
        var first = handedOutBefore();
        var second = handedOutBefore();

        var migration = new ClassPathResource("db/migration/V35_2__receipt_codes_of_representatives.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("--.*", "");
        for (var statement : migration.split(";")) {
            if (statement.strip().startsWith("update ")) {
                jdbc.sql(statement).update();
            }
        }

        var codes = Stream.of(first, second)
                .map(receipt -> api.get(citizen(budi), Api.APPLICATIONS + "/" + receipt.text("/id"))
                        .text("/receiptCode"))
                .toList();
        assertThat(codes)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
        var number = first.text("/registrationNumber");
        assertThat(status(number, first.text("/receiptCode"))).isEqualTo(200);
        assertThat(status(number, codes.getFirst())).isEqualTo(200);
    }

    /** One code for both. */
    private Answer handedOutBefore() {
        var statement = TestCitizenService.with(claims, "jti", UUID.randomUUID().toString());
        var receipt = submit(statement, budi);
        jdbc.sql("update application set receipt_code = :code where id = cast(:id as uuid)")
                .param("code", receipt.text("/receiptCode"))
                .param("id", receipt.text("/id"))
                .update();
        jdbc.sql("update acting set receipt_code = null where application_id = cast(:id as uuid)")
                .param("id", receipt.text("/id"))
                .update();
        return receipt;
    }

    private int status(String number, String code) {
        return api.get("/applications/v1/status/" + number + "?code=" + code).status();
    }

    private void end(Instant at) {
        var data = Map.of("representationId", representation, "endedAt", at.toString());
        probe.publish(
                "mpp.representations",
                "id.mppdigital.representation.ended.v1",
                UUID.randomUUID().toString(),
                1,
                data);
    }

    private int ended() {
        return jdbc.sql("select count(*) from ended_representation where representation = cast(:id as uuid)")
                .param("id", representation)
                .query(Integer.class)
                .single();
    }

    private String filed(Map<String, Object> claims) {
        return filed(claims, budi);
    }

    private String filed(Map<String, Object> claims, String principal) {
        var answer = submit(claims, principal);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("/id");
    }

    private Answer submit(Map<String, Object> claims, String principal) {
        var statement = TestCitizenService.statement(claims);
        var body = Submissions.of(principal).with("representation", statement).body();
        return api.submit(citizen(lina), body);
    }

    private int applications() {
        return jdbc.sql("select count(*) from application where citizen_id = ?")
                .param(budi)
                .query(Integer.class)
                .single();
    }

    private Answer get(String id) {
        return api.get(citizen(lina), REPRESENTED + "/" + id);
    }

    private List<String> listed(String person, String filter) {
        return api.get(citizen(person), REPRESENTED + filter)
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
    }
}
