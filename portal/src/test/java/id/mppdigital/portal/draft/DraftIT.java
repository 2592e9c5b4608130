package id.mppdigital.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftIT extends CitizenTest {
    private static final String LIST = "/my/applications?lang=en";
    private static final String DELETE = "/my/drafts/63.71/skck/delete";

    @BeforeEach
    void begun() {
        GATEWAY.on("GET", "/catalog/v1/services", Examples.of("catalog-service", "serviceFind"));
        keep("form.reason");
    }

    private void keep(String step) {
        services.keep("skck", "{\"version\": 3, \"answers\": {}, \"documents\": [], \"step\": \"%s\"}".formatted(step));
    }

    @ParameterizedTest
    @CsvSource({
        "form.reason, Lanjutkan di “Keperluan”",
        "documents, Lanjutkan di “Dokumen”",
        "check, Lanjutkan di “Periksa jawaban Anda”",
        "a-step-of-another-app, Lanjutkan"
    })
    void an_open_draft_says_where_it_goes_on_and_until_when_it_is_kept(String step, String words) {
        keep(step);
        var page = siti.get("/my/applications?lang=id");
        Markup.check(page);
        var draft = Markup.of(page).select("h2#drafts + ul > li");
        assertThat(draft.text()).contains("SKCK", "Kota Banjarmasin", "Disimpan sampai 26 Februari 2027");
        assertThat(draft.select("a.button[href=/apply/63.71/skck]").text()).startsWith(words);
        assertThat(Browser.location(siti.get("/apply/63.71/skck"))).isNotEmpty();
    }

    @Test
    void home_shows_a_signed_in_citizen_the_open_draft_first() {
        var page = siti.get("/?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select("main h2").getFirst().text())
                .isEqualTo("Not submitted yet: Police record certificate");
        assertThat(Markup.of(page).select("main a[href=/apply/63.71/skck]")).hasSize(1);
    }

    @Test
    void home_is_shown_while_drafts_can_not_be_read() {
        GATEWAY.on("GET", "/applications/v1/drafts", (_, _) -> Answer.refused(503, "away", ""));
        var page = siti.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("/apply/");
    }

    @Test
    void deleting_a_draft_says_its_consequences_first_and_happens_by_a_button() {
        var link = Markup.of(siti.get(LIST)).select("a[href=" + DELETE + "]");
        assertThat(link.text()).startsWith("Delete");
        for (var language : new String[] {"id", "en"}) {
            Markup.check(siti.get(DELETE + "?lang=" + language));
        }
        var page = siti.get(DELETE);
        assertThat(Markup.of(page).select(".note.warn").text())
                .contains("cannot be brought back", "Files that you uploaded stay");
        assertThat(services.draftOf("skck")).isNotNull();

        var form = PageForm.of(page);
        var done = form.send(siti);
        assertThat(services.draftOf("skck")).isNull();
        assertThat(Browser.location(form.send(siti))).as("a double click").isEqualTo(Browser.location(done));
        assertThat(siti.get(Browser.location(done)).body())
                .contains("What you had filled in is deleted.")
                .doesNotContain(DELETE);
    }

    @Test
    void a_draft_that_is_not_ones_own_is_not_there() {
        assertThat(siti.get("/my/drafts/73.06/skck/delete").statusCode()).isEqualTo(404);
        assertThat(siti.get("/my/drafts/63.71/..%2F63.71/delete").statusCode()).isIn(400, 404);
        PageForm.of(siti.get(DELETE)).to("/my/drafts/73.06/skck/delete").send(siti);
        assertThat(GATEWAY.asked("DELETE", "/")).isEmpty();
    }
}
