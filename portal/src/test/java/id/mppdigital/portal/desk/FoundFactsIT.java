package id.mppdigital.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agency found, typed by its officer. */
class FoundFactsIT extends DeskTest {
    private static final String MOVES = API + "/" + CASE + "/transitions";

    @BeforeEach
    void accepted() {
        GATEWAY.on("POST", MOVES, "{\"id\": \"%s\", \"registrationNumber\": \"63.71-2026-000302\"}".formatted(CASE));
    }

    @Test
    void a_decision_that_grants_asks_for_what_the_form_declares() {
        var page = Markup.of(rahmat.get(DESK + "/dossier"));
        assertThat(page.select("label[for=APPROVED-fact.certificateNumber]").text())
                .isEqualTo("Nomor SKCK (opsional)");
        assertThat(page.select("input[name=APPROVED-fact.validUntil.day]")).hasSize(1);
        assertThat(page.select("[name^=REJECTED-fact], [name^=CORRECTION_REQUESTED-fact]"))
                .isEmpty();
    }

    @Test
    void what_was_typed_goes_with_the_decision() {
        approve(Map.of(
                "APPROVED-fact.certificateNumber", "6371 0101 2026 0001",
                "APPROVED-fact.validUntil.day", "1",
                "APPROVED-fact.validUntil.month", "2",
                "APPROVED-fact.validUntil.year", "2027"));
        assertThat(GATEWAY.asked("POST", MOVES).getLast().json().path("facts").toString())
                .isEqualTo("{\"certificateNumber\":\"6371010120260001\",\"validUntil\":\"2027-02-01\"}");
    }

    @Test
    void a_decision_without_facts_tells_none() {
        approve(Map.of("APPROVED-fact.certificateNumber", " "));
        assertThat(GATEWAY.asked("POST", MOVES).getLast().json().path("facts").isNull())
                .isTrue();
    }

    @Test
    void a_rejection_tells_no_facts() {
        move("REJECTED", Map.of("REJECTED-fact.certificateNumber", "6371010120260001"));
        assertThat(GATEWAY.asked("POST", MOVES).getLast().json().path("facts").isNull())
                .isTrue();
    }

    @Test
    void what_is_wrong_stands_at_its_question_in_the_language_of_the_page_and_nothing_moves() {
        var page = approve(Map.of(
                "APPROVED-fact.certificateNumber", "<b>12",
                "APPROVED-fact.validUntil.day", "31",
                "APPROVED-fact.validUntil.month", "2",
                "APPROVED-fact.validUntil.year", "2027"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<a href=\"#APPROVED-fact.certificateNumber\">")
                .contains("value=\"&lt;b>12\"")
                .contains("16 angka");
        var form = Markup.of(page);
        assertThat(form.select("[id=APPROVED-fact.validUntil-error]")).hasSize(1);
        assertThat(form.select("input[name=APPROVED-fact.validUntil.day]").val())
                .isEqualTo("31");
        assertThat(GATEWAY.asked("POST", MOVES)).isEmpty();

        assertThat(rahmat.get(DESK + "/dossier?lang=en").body()).contains("What your agency found");
    }

    @Test
    void what_only_the_service_refuses_stands_there_too() {
        GATEWAY.on("POST", MOVES, (_, _) -> new Answer(422, """
                {"code": "invalid-transition", "errors": [
                  {"pointer": "/facts/certificateNumber", "code": "unknown-field", "detail": "Tidak ada isian ini."}]}
                """));
        var page = approve(Map.of("APPROVED-fact.certificateNumber", "6371010120260001"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<a href=\"#APPROVED-fact.certificateNumber\">Tidak ada isian ini.</a>")
                .contains("value=\"6371010120260001\"");
    }

    private HttpResponse<String> approve(Map<String, String> fields) {
        return move("APPROVED", fields);
    }

    private HttpResponse<String> move(String to, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.putAll(Map.of("to", to, "service", "skck", "version", "3", "mall", "63.71"));
        form.put("key", "0190f3a0-0000-7000-8000-00000000000a");
        form.put("_csrf", Browser.csrf(rahmat.get("/session/stay")));
        return rahmat.post(DESK + "/moves", form);
    }
}
