package id.mppdigital.portal.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MoveIT extends DeskTest {
    private static final String KEY = "0190f3a0-0000-7000-8000-00000000000a";
    private static final String MOVES = API + "/" + CASE + "/transitions";

    @BeforeEach
    void accepted() {
        GATEWAY.on("POST", MOVES, "{\"id\": \"%s\", \"registrationNumber\": \"63.71-2026-000302\"}".formatted(CASE));
    }

    @Test
    void a_decision_leads_back_to_the_filtered_queue_which_says_so() {
        var answer = move("APPROVED", Map.of("from", "/desk?status=IN_REVIEW"));
        assertThat(Browser.location(answer)).endsWith("/desk?status=IN_REVIEW&moved=63.71-2026-000302");
        assertThat(rahmat.get(Browser.location(answer)).body())
                .contains("Permohonan 63.71-2026-000302 sudah diteruskan");
    }

    @Test
    void a_template_gives_the_reason_in_both_languages() {
        move("CORRECTION_REQUESTED", Map.of("template", "differs"));
        assertThat(sent().at("/reason/id").asString()).startsWith("Isian berbeda dari berkas");
        assertThat(sent().at("/reason/en").asString()).startsWith("An answer differs from the document");
    }

    @Test
    void own_words_win_over_the_template_and_one_language_stands_for_both() {
        move("CORRECTION_REQUESTED", Map.of("template", "differs", "reason.id", " Nama salah "));
        assertThat(sent().at("/reason").toString()).isEqualTo("{\"id\":\"Nama salah\",\"en\":\"Nama salah\"}");
    }

    @Test
    void marks_go_to_their_fields_and_documents() {
        move(
                "CORRECTION_REQUESTED",
                Map.of(
                        "template", "differs",
                        "mark.purpose.id", "Salah",
                        "mark.purpose.en", "Wrong",
                        "mark.name.id", " ",
                        "marked-file.photo.id", "Buram"));
        assertThat(sent().path("marks").toString())
                .contains("{\"field\":\"purpose\",\"document\":null,\"text\":{\"id\":\"Salah\",\"en\":\"Wrong\"}}")
                .contains("{\"field\":null,\"document\":\"photo\",\"text\":{\"id\":\"Buram\",\"en\":\"Buram\"}}")
                .doesNotContain("name\"");
    }

    @Test
    void a_bill_falls_due_at_the_end_of_its_day_by_the_clocks_of_the_mall() {
        caseStandsAt("IN_REVIEW");
        assertThat(Markup.of(rahmat.get(DESK + "/dossier"))
                        .select("form[action$=/moves] input[name=mall]")
                        .eachAttr("value"))
                .hasSize(3)
                .containsOnly("63.71");
        move("AWAITING_PAYMENT", Map.of("mall", "63.71", "amount", "30.000", "expiresAt", "2026-12-31"));
        assertThat(sent().at("/bill/expiresAt").asString()).isEqualTo("2026-12-31T15:59:00Z");
    }

    @Test
    void a_rejection_carries_basis_and_appeal() {
        assertThat(rahmat.get(DESK + "/dossier").body()).contains("UU 30/2014 Pasal 77");
        move("REJECTED", Map.of("template", "untrue", "legalBasis", "UU 1/2026", "appealRoute", "Tulis kepada kami"));
        assertThat(sent().path("legalBasis").asString()).isEqualTo("UU 1/2026");
        assertThat(sent().path("appealRoute").asString()).isEqualTo("Tulis kepada kami");
    }

    @Test
    void the_forms_key_makes_a_repeated_move_one() {
        move("APPROVED", Map.of());
        move("APPROVED", Map.of());
        assertThat(GATEWAY.asked("POST", MOVES))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.header("Idempotency-Key")).isEqualTo(KEY));
    }

    @Test
    void a_forged_key_moves_nothing() {
        for (var forged : new String[] {"", "é", "x\r\nX-Forged: yes"}) {
            assertThat(move("APPROVED", Map.of("key", forged)).statusCode())
                    .as(forged)
                    .isEqualTo(400);
        }
        assertThat(GATEWAY.asked("POST", MOVES)).isEmpty();
    }

    @Test
    void a_refusal_stands_at_its_field_and_what_was_typed_is_kept() {
        GATEWAY.on("POST", MOVES, (_, _) -> new Answer(422, """
                {"code": "invalid-transition", "detail": "Not complete", "errors": [
                  {"pointer": "/legalBasis", "code": "tell-the-applicant", "detail": "Tulis dasar hukumnya."}]}
                """));
        var page = move("REJECTED", Map.of("reason.id", "Tidak \"lengkap\""));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<a href=\"#REJECTED-legalBasis\">Tulis dasar hukumnya.</a>")
                .contains("id=\"REJECTED-legalBasis\"", "Tidak \"lengkap\"</textarea>")
                .contains("<title>Galat:");
    }

    @Test
    void a_lost_race_is_shown_with_the_words_of_the_service() {
        GATEWAY.on("POST", MOVES, (_, _) -> Answer.refused(409, "illegal-transition", "Permohonan ini sudah ditolak."));
        var page = move("APPROVED", Map.of());
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Keputusan belum tersimpan", "Permohonan ini sudah ditolak.");
    }

    /** The second upload has another receipt, so the key comes with another body. */
    @Test
    void the_second_click_on_a_decision_says_what_happened() {
        var reused = Answer.refused(422, "idempotency-key-reused", "Kunci ini milik permintaan lain.");
        GATEWAY.on("POST", MOVES, (_, _) -> reused);
        var undone = move("ISSUED", Map.of());
        assertThat(undone.statusCode()).isEqualTo(422);
        assertThat(undone.body()).contains("Keputusan belum tersimpan", "Kunci ini milik permintaan lain.");

        caseStandsAt("ISSUED");
        assertThat(Browser.location(move("ISSUED", Map.of("from", "/desk?view=MINE"))))
                .endsWith("/desk?view=MINE&moved=63.71-2026-000302");
        assertThat(move("APPROVED", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void a_case_that_already_stands_there_still_shows_what_is_wrong_at_a_field() {
        caseStandsAt("REJECTED");
        GATEWAY.on("POST", MOVES, (_, _) -> new Answer(422, """
                {"code": "invalid-transition", "errors": [
                  {"pointer": "/legalBasis", "code": "tell-the-applicant", "detail": "Tulis dasar hukumnya."}]}
                """));
        assertThat(move("REJECTED", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void a_way_back_that_can_not_be_read_is_no_way_to_lose_the_answer() {
        for (var from : new String[] {"/desk?number=%zz", "/desk?number=%", "/desk?a={b}", "/desk?\r\nX: y"}) {
            assertThat(Browser.location(move("APPROVED", Map.of("from", from))))
                    .endsWith("/desk?moved=63.71-2026-000302");
        }
    }

    @Test
    void another_sites_form_moves_nothing() {
        var form = new HashMap<>(Map.of("to", "APPROVED", "key", "k"));
        assertThat(rahmat.post(DESK + "/moves", form).statusCode()).isEqualTo(403);
        assertThat(GATEWAY.asked("POST", MOVES)).isEmpty();
    }

    /** As browsers send a file's field that was left empty. */
    @Test
    void a_file_that_was_not_chosen_is_not_uploaded() {
        var fields = Map.of("to", "ISSUED", "key", KEY, "_csrf", Browser.csrf(rahmat.get("/session/stay")));
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--b\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n")
                .append("Content-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n");

        rahmat.post(
                DESK + "/moves",
                "multipart/form-data; boundary=b",
                body.toString().getBytes(UTF_8));

        assertThat(GATEWAY.asked("POST", "/citizens")).isEmpty();
        assertThat(sent().path("to").asString()).isEqualTo("ISSUED");
    }

    private HttpResponse<String> move(String to, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("to", to);
        form.putIfAbsent("key", KEY);
        form.put("_csrf", Browser.csrf(rahmat.get("/session/stay")));
        return rahmat.post(DESK + "/moves", form);
    }

    private static JsonNode sent() {
        return GATEWAY.asked("POST", MOVES).getLast().json();
    }
}
