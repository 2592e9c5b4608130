package id.mppdigital.portal.mall;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferingIT extends OfficeTest {
    private static final String PAGE = "/mall/offerings/63.71/skck";
    private static final String STATUS = "/catalog/v1/malls/63.71/offerings/skck/status";
    private static final String OPEN = "\"status\": \"OPEN\"";
    private static final String CLOSED =
            "\"status\": \"CLOSED\", \"reason\": {\"id\": \"<b>Rusak</b>\", \"en\": \"Broken\"}";
    private static final Map<String, String> CLOSE =
            Map.of("status", "CLOSED", "revision", "7", "reason-id", " Rusak ", "reason-en", "Broken");

    @BeforeEach
    void mall() {
        offering(OPEN, 7);
        GATEWAY.on("GET", "/catalog/v1/agencies", """
                {"items": [{"code": "polres-bjm", "name": {"id": "Polresta", "en": "City police"}}], "next": null}
                """);
        GATEWAY.on("PUT", STATUS, "{}");
    }

    @Test
    void the_list_says_who_offers_what_and_since_when_it_is_open_or_closed() {
        var page = halim.get("/mall/offerings");
        Markup.check(page);
        assertThat(page.body())
                .contains("MPP Baiman", "Polresta", ">buka<", PAGE + "\"")
                .containsPattern("28 Nov 2026.{1,2}10.28 WITA");
        assertThat(halim.get(PAGE).body()).containsPattern("28 Nov 2026.{1,2}10.28 WITA");

        offering(CLOSED, 8);
        assertThat(halim.get("/mall/offerings?lang=en").body())
                .contains(">closed<", "&lt;b&gt;Rusak", "Broken", PAGE + "?status=CLOSED\"");
    }

    @Test
    void closing_asks_for_the_reason_in_both_languages_and_says_what_follows() {
        var page = halim.get(PAGE);
        Markup.check(page);
        assertThat(page.body())
                .contains("Permohonan baru akan ditolak", "name=\"revision\" value=\"7\"")
                .contains("name=\"reason-id\"", "name=\"reason-en\"");
    }

    @Test
    void what_is_confirmed_goes_to_the_catalogue_with_the_revision_that_was_shown() {
        var done = post(halim, PAGE, CLOSE);

        assertThat(GATEWAY.asked("PUT", STATUS)).singleElement().satisfies(asked -> {
            assertThat(asked.header("If-Match")).isEqualTo("\"7\"");
            assertThat(asked.json().toString())
                    .isEqualTo("{\"status\":\"CLOSED\",\"reason\":{\"id\":\"Rusak\",\"en\":\"Broken\"}}");
        });
        assertThat(Browser.location(done)).endsWith("/mall/offerings?mall=63.71&changed=skck");
        offering(CLOSED, 8);
        assertThat(halim.get("/mall/offerings?mall=63.71&changed=skck").body()).contains("“SKCK” sudah ditutup.");
    }

    @Test
    void opening_needs_no_reason() {
        offering(CLOSED, 8);
        assertThat(halim.get(PAGE).body()).contains("Buka “SKCK”?").doesNotContain("name=\"reason-id\"");

        post(halim, PAGE, Map.of("status", "OPEN", "revision", "8"));

        assertThat(GATEWAY.asked("PUT", STATUS).getLast().json().path("reason").isNull())
                .isTrue();
    }

    @Test
    void the_reason_of_a_closed_service_is_there_to_be_changed() {
        offering(CLOSED, 8);
        assertThat(halim.get(PAGE + "?status=CLOSED").body()).contains(">&lt;b&gt;Rusak&lt;/b&gt;</textarea>");
    }

    @Test
    void a_refused_reason_stands_at_its_field_with_what_was_typed() {
        GATEWAY.on("PUT", STATUS, (_, _) -> new Answer(422, """
                {"code": "invalid-request", "detail": "Ada isian yang salah.", "errors": [{"pointer": "/reason/en",
                  "code": "blank", "detail": "Isian ini kosong."}]}
                """));
        var page = post(halim, PAGE, CLOSE);
        Markup.check(page);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#reason-en\"", "id=\"reason-en-error\"", ">Rusak</textarea>");
    }

    @Test
    void another_admins_change_is_shown_and_nothing_typed_is_lost() {
        offering(CLOSED.replace("Broken", "Flooded"), 9);
        GATEWAY.on("PUT", STATUS, (_, _) -> Answer.refused(412, "changed-meanwhile", "…"));

        var page = post(halim, PAGE, CLOSE);

        Markup.check(page);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("Orang lain mengubah layanan ini", "Flooded", ">Rusak</textarea>", ">Broken</textarea>")
                .contains("name=\"revision\" value=\"9\"", "name=\"status\" value=\"CLOSED\"");
    }

    @Test
    void a_double_click_closes_once_and_says_so() {
        offering(CLOSED.replace("<b>Rusak</b>", "Rusak"), 8);
        GATEWAY.on("PUT", STATUS, (_, _) -> Answer.refused(412, "changed-meanwhile", "…"));

        assertThat(post(halim, PAGE, CLOSE).statusCode()).isEqualTo(302);
    }

    @Test
    void each_admin_sees_their_own_malls_and_the_auditor_changes_nothing() {
        offering("12.71", OPEN, 7);
        assertThat(halim.get("/mall/offerings?mall=12.71").statusCode()).isEqualTo(404);
        assertThat(post(halim, "/mall/offerings/12.71/skck", CLOSE).statusCode())
                .isEqualTo(404);
        assertThat(rina.get("/mall/offerings").body()).contains("name=\"mall\"");
        assertThat(rina.get("/mall/offerings?mall=63.71").body()).contains("SKCK");
        assertThat(signedIn("agus").get("/mall/offerings?mall=63.71").body())
                .contains("SKCK")
                .doesNotContain(PAGE);
        assertThat(halim.get("/mall/offerings/63.71/sulap").statusCode()).isEqualTo(404);
    }

    private static void offering(String standing, int revision) {
        offering("63.71", standing, revision);
    }

    private static void offering(String mall, String standing, int revision) {
        GATEWAY.on("GET", "/catalog/v1/malls/" + mall, """
                {"code": "%s", "name": {"id": "MPP Baiman", "en": "MPP Baiman"}, "offerings": [{"service": "skck",
                  "name": {"id": "SKCK", "en": "Police record"}, "agency": "polres-bjm", %s,
                  "since": "2026-11-28T02:28:37Z", "revision": %d}]}
                """.formatted(mall, standing, revision));
    }
}
