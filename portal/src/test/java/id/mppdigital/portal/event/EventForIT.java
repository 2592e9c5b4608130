package id.mppdigital.portal.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Siti submits a life event for Naila: the address says for whom, and so does each form. */
class EventForIT extends CitizenTest {
    private static final String CASES = "/applications/v1/cases";
    private static final String CASE = "01a21ff8-5379-7d0a-8fa9-fa48a557a5c6";
    private static final String OWN = "/my/cases/begin/63.71/skck-saja";

    private final UUID id = UUID.randomUUID();
    private final String begin = "/my/cases/begin/for/" + id + "/63.71/skck-saja";

    @BeforeEach
    void lifeEvent() {
        GATEWAY.on("GET", "/catalog/v1/life-events/skck-saja/form", """
                {"code": "skck-saja", "version": 1, "name": {"id": "SKCK saja", "en": "Police record alone"},
                 "form": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {
                   "wish": {"type": "string", "minLength": 2, "x-label": {"id": "Keperluan", "en": "Purpose"}}},
                   "required": ["wish"], "additionalProperties": false},
                 "asked": {"documents": [], "parts": [
                   {"code": "polisi", "service": "skck", "version": 3, "fields": {"purpose": "wish"}, "documents": {}}]}}
                """);
        GATEWAY.on("POST", CASES, (_, _) -> new Answer(201, "{\"id\": \"" + CASE + "\"}"));
        GATEWAY.on("GET", CASES + "/" + CASE, """
                {"id": "%s", "lifeEvent": {"code": "skck-saja", "version": 1, "name": {"id": "SKCK saja", "en": "Record"}},
                 "mall": "63.71", "openedAt": "2026-11-28T02:00:00Z", "endedAt": null, "onBehalfOf": "%s", "parts": [
                  {"code": "polisi", "service": {"code": "skck", "version": 3, "name": {"id": "SKCK", "en": "Record"}},
                   "rules": {"dependsOn": [], "onRefused": "STOP_REST", "onLate": "TELL", "deadline": null}, "state": "FILED",
                   "application": {"id": "%s", "registrationNumber": "63.71-2026-000032", "status": "IN_REVIEW",
                     "dueAt": null, "late": false}}]}
                """.formatted(CASE, id, CASE));
    }

    @Test
    void it_is_sent_with_a_statement_for_each_part_and_followed_without_being_read() {
        services.actsForNaila(id, "KUASA", "ACTIVE");
        var page = siti.get(begin);
        for (var language : new String[] {"id", "en"}) {
            Markup.check(siti.get(begin + "?lang=" + language));
        }
        assertThat(Markup.of(page).select("#acting").text()).contains("NAILA FAUZIAH");

        var answer = PageForm.of(page).with("wish", "Kerja").send(siti);

        assertThat(Browser.location(answer)).endsWith("/my/cases/" + CASE);
        var sent = GATEWAY.asked("POST", CASES).getFirst().json();
        assertThat(sent.path("representations").toString()).isEqualTo("{\"polisi\":\"signed\"}");
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/representations/" + id + "/statements")
                        .getFirst()
                        .json()
                        .toString())
                .isEqualTo("{\"service\":\"skck\",\"action\":\"APPLY\"}");
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/prefill"))
                .allSatisfy(asked ->
                        assertThat(asked.json().path("onBehalfOf").asString()).isEqualTo(id.toString()));

        var case_ = siti.get("/my/cases/" + CASE);
        Markup.check(case_);
        assertThat(Markup.of(case_).select("#acting").text()).contains("NAILA FAUZIAH");
        assertThat(Markup.of(case_).select("main tbody a").attr("href"))
                .isEqualTo("/my/representations/applications/" + CASE);
    }

    @Test
    void ones_own_form_offers_it_and_says_nothing_else_of_it() {
        services.actsForNaila(id, "KUASA", "ACTIVE");

        var own = Markup.of(siti.get(OWN));

        assertThat(own.select("#acting")).isEmpty();
        assertThat(own.select("main a[href='" + begin + "']").text()).isEqualTo("NAILA FAUZIAH");
        PageForm.of(siti.get(OWN)).with("wish", "Kerja").send(siti);
        assertThat(GATEWAY.asked("POST", CASES)
                        .getFirst()
                        .json()
                        .path("representations")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_form_for_one_person_is_never_sent_for_another() {
        services.actsForNaila(id, "KUASA", "ACTIVE");
        var forNaila = PageForm.of(siti.get(begin)).with("wish", "Kerja");

        assertThat(forNaila.to(OWN).send(siti).statusCode()).isEqualTo(403);
        assertThat(GATEWAY.asked("POST", CASES)).isEmpty();
    }

    @Test
    void a_power_that_is_over_or_covers_less_is_a_clear_page_and_nothing_is_asked_about_the_person() {
        services.actsForNaila(id, "KUASA", "ENDED");
        assertThat(siti.get(begin).statusCode()).isEqualTo(403);
        services.actsForNaila(id, "KUASA", "ACTIVE");
        GATEWAY.on("GET", "/catalog/v1/life-events/lebih/form", """
                {"code": "lebih", "version": 1, "name": {"id": "Lebih", "en": "More"},
                 "form": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {
                   "wish": {"type": "string", "x-label": {"id": "Keperluan", "en": "Purpose"}}},
                   "required": [], "additionalProperties": false},
                 "asked": {"documents": [], "parts": [
                   {"code": "polisi", "service": "skck", "version": 3, "fields": {"purpose": "wish"}, "documents": {}},
                   {"code": "pajak", "service": "npwp", "version": 2, "fields": {}, "documents": {}}]}}
                """);

        var beyond = siti.get(begin.replace("skck-saja", "lebih"));

        assertThat(beyond.statusCode()).isEqualTo(403);
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/prefill")).isEmpty();
    }
}
