package id.mppdigital.portal.act;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How acting for somebody begins and ends. */
class RepresentationsIT extends CitizenTest {
    private static final String PAGE = "/my/representations";
    private static final String MINE = "/citizens/v1/me/representations";

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void aCatalogue() {
        GATEWAY.on("GET", "/catalog/v1/services", """
                {"items": [{"code": "skck", "name": {"id": "SKCK", "en": "Police record"},
                  "description": {"id": "x", "en": "x"}}], "next": null}
                """);
    }

    @Test
    void both_sides_stand_on_the_page_in_both_languages() {
        services.actsForNaila(id, "PARENT", "ACTIVE");
        for (var language : new String[] {"id", "en"}) {
            Markup.check(siti.get(PAGE + "?lang=" + language));
            Markup.check(siti.get(PAGE + "/" + id + "?lang=" + language));
            Markup.check(siti.get(PAGE + "/new?lang=" + language));
        }
        assertThat(Markup.of(siti.get(PAGE))
                        .select("main a[href='" + PAGE + "/" + id + "']")
                        .text())
                .isEqualTo("NAILA FAUZIAH");
    }

    @Test
    void a_child_is_added_by_the_nik_however_it_is_spaced() {
        services.actsForNaila(id, "PARENT", "ACTIVE");
        GATEWAY.on("POST", MINE + "/children", one("PARENT", "ACTIVE", false));

        var answer =
                PageForm.of(siti.get(PAGE)).with("nik", "6371 0155 1116 0016").send(siti);

        assertThat(Browser.location(answer)).endsWith(PAGE + "/" + id + "?done=added");
        assertThat(GATEWAY.asked("POST", MINE + "/children")
                        .getFirst()
                        .json()
                        .path("nik")
                        .asString())
                .isEqualTo("6371015511160016");
    }

    @Test
    void who_is_no_parent_is_told_so_at_the_field_with_what_was_typed() {
        GATEWAY.on(
                "POST",
                MINE + "/children",
                (_, _) -> Answer.refused(403, "child-not-proven", "Dukcapil does not name you."));

        var answer = PageForm.of(siti.get(PAGE)).with("nik", "6371015511160017").send(siti);

        assertThat(answer.statusCode()).isEqualTo(403);
        var page = Markup.of(answer);
        assertThat(page.select(".errors a[href=#nik]").text()).isEqualTo("Dukcapil does not name you.");
        assertThat(page.select("#nik").attr("value")).isEqualTo("6371015511160017");
        assertThat(page.select("#nik").attr("aria-describedby")).contains("nik-error");
    }

    @Test
    void a_power_is_drafted_once_however_often_it_is_clicked() {
        GATEWAY.on("PUT", MINE + "/*", one("KUASA", "PROPOSED", false));
        var form = PageForm.of(siti.get(PAGE + "/new"))
                .with("me", "REPRESENTATIVE")
                .with("nik", "6371015511160016")
                .with("services", "skck")
                .with("actions", "APPLY")
                .with("days", "90");
        form.send(siti);
        form.send(siti);

        var asked = GATEWAY.asked("PUT", MINE);
        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst().path()).isEqualTo(asked.getLast().path());
        assertThat(asked.getFirst().json()).isEqualTo(asked.getLast().json());
        assertThat(asked.getFirst().json().path("me").asString()).isEqualTo("REPRESENTATIVE");
        assertThat(asked.getFirst().json().path("services").toString()).isEqualTo("[\"skck\"]");
    }

    @Test
    void what_is_wrong_with_a_draft_is_said_at_its_field_and_the_rest_stays() {
        GATEWAY.on("PUT", MINE + "/*", (_, _) -> new Answer(422, """
                {"code": "invalid-request", "detail": "x", "errors": [
                  {"pointer": "/nik", "code": "representation-of-oneself", "detail": "That is you."}]}
                """));

        var answer = PageForm.of(siti.get(PAGE + "/new"))
                .with("nik", "6371015507900001")
                .with("services", "skck")
                .send(siti);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Markup.of(answer);
        assertThat(page.select(".errors a[href=#nik]").text()).contains("That is you.");
        assertThat(page.select("input[name=services][checked]")).hasSize(1);
        Markup.check(answer);
    }

    @Test
    void who_is_asked_agrees_or_refuses_and_either_ends_it() {
        GATEWAY.on("GET", MINE, "{\"items\": [" + one("KUASA", "PROPOSED", true) + "], \"next\": null}");
        GATEWAY.on("PUT", MINE + "/" + id + "/decision", one("KUASA", "ACTIVE", false));
        GATEWAY.on("DELETE", MINE + "/" + id, one("KUASA", "ENDED", false));

        var agreed =
                PageForm.of(siti.get(PAGE + "/" + id)).with("accepted", "true").send(siti);
        assertThat(Browser.location(agreed)).endsWith("?done=accepted");
        assertThat(GATEWAY.asked("PUT", MINE).getFirst().json().path("accepted").asBoolean())
                .isTrue();

        GATEWAY.on("GET", MINE, "{\"items\": [" + one("KUASA", "ACTIVE", false) + "], \"next\": null}");
        var ended = PageForm.of(siti.get(PAGE + "/" + id)).send(siti);
        assertThat(Browser.location(ended)).endsWith(PAGE + "?done=ended");
        assertThat(GATEWAY.asked("DELETE", MINE + "/" + id)).hasSize(1);
    }

    @Test
    void somebody_elses_is_not_there() {
        services.actsForNaila(id, "PARENT", "ACTIVE");
        assertThat(siti.get(PAGE + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private String one(String kind, String state, boolean mayDecide) {
        return """
                {"id": "%s", "kind": "%s", "state": "%s", "me": {"side": "REPRESENTATIVE", "mayDecide": %s},
                 "other": {"name": "Heru Lestari", "nikMasked": "6371********0031", "account": "acc-heru"},
                 "power": {"services": ["skck"], "actions": ["APPLY"], "until": "2027-02-25T16:30:00Z"}}
                """.formatted(id, kind, state, mayDecide);
    }
}
