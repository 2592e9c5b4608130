package id.mppdigital.portal.represented;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.form.SampleForm;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Siti filed for Naila: she answers what is asked and fetches what was issued, as far as her power goes. */
class AnswerIT extends CitizenTest {
    private static final String APPLICATION = "01a21ff9-d7f9-7d68-906e-9a681aea1fdf";
    private static final String FOLLOWED = "/my/representations/applications/" + APPLICATION;
    private static final String PAGE = FOLLOWED + "/correction";
    private static final String CORRECTIONS = "/applications/v1/applications/" + APPLICATION + "/corrections";
    private static final String MARKED = """
            , "correction": {"reason": null, "marks": [
                {"field": "purpose", "text": {"id": "Belum <jelas>", "en": "Unclear"}},
                {"document": "photo", "text": {"id": "Foto buram", "en": "Blurred"}}]}""";

    private final UUID power = UUID.randomUUID();

    @BeforeEach
    void sheActs() {
        services.actsForNaila(power, "KUASA", "ACTIVE");
        stands("CORRECTION_REQUESTED", MARKED);
        GATEWAY.on("POST", CORRECTIONS, "{}");
    }

    private void stands(String status, String more) {
        GATEWAY.on(
                "GET", "/applications/v1/represented/" + APPLICATION, """
                {"id": "%s", "onBehalfOf": "%s", "registrationNumber": "63.71-2026-000032", "mall": "63.71",
                 "agency": {"code": "polres", "name": {"id": "Polresta", "en": "Police"}},
                 "service": {"code": "skck", "version": 3, "name": {"id": "SKCK", "en": "Police record"}},
                 "status": "%s", "submittedAt": "2026-11-24T02:16:00Z", "dueAt": null,
                 "representation": {"kind": "KUASA", "principal": "NAILA FAUZIAH", "representative": "SITI RAHMAH"},
                 "timeline": []%s}
                """.formatted(APPLICATION, power, status, more));
    }

    @Test
    void the_page_shows_the_officers_words_and_no_answer_of_the_applicants() {
        var page = siti.get(PAGE + "?lang=id");
        Markup.check(page);
        Markup.check(siti.get(PAGE + "?lang=en"));

        var seen = Markup.of(siti.get(PAGE + "?lang=id"));
        assertThat(seen.select("#purpose-said").text()).isEqualTo("Belum <jelas>");
        assertThat(seen.select("#photo-said").text()).isEqualTo("Foto buram");
        assertThat(seen.select("[name='form.shown']").eachAttr("value")).containsExactly("purpose");
        assertThat(seen.select("[name=purpose][checked], option[selected]:not([value=''])"))
                .isEmpty();
        assertThat(siti.get(FOLLOWED).body()).contains(PAGE);
    }

    @Test
    void what_was_typed_goes_with_a_statement_and_the_rest_stays() {
        var form = PageForm.of(siti.get(PAGE))
                .with("purpose", "WORK")
                .file("file.photo", "baru.jpg", "image/jpeg", "x".getBytes(UTF_8));

        assertThat(Browser.location(form.send(siti))).endsWith(FOLLOWED);

        var sent = GATEWAY.asked("POST", CORRECTIONS).getLast();
        assertThat(sent.json().path("answers")).isEqualTo(SampleForm.json("{\"purpose\": \"WORK\"}"));
        assertThat(sent.json().path("documents")).hasSize(1);
        assertThat(sent.json().path("representation").asString()).isEqualTo("signed");
        assertThat(sent.header("Idempotency-Key")).hasSize(36);
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/representations/" + power + "/statements")
                        .getLast()
                        .json()
                        .path("action")
                        .asString())
                .isEqualTo("CORRECT");
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/documents").getLast().query())
                .contains("onBehalfOf=" + power);
    }

    @Test
    void without_a_change_nothing_is_sent_and_what_is_refused_is_said() {
        assertThat(PageForm.of(siti.get(PAGE)).send(siti).statusCode()).isEqualTo(422);
        assertThat(GATEWAY.asked("POST", CORRECTIONS)).isEmpty();

        GATEWAY.on(
                "POST", CORRECTIONS, (_, _) -> Answer.refused(422, "invalid-application", "Keperluan tidak sesuai."));
        var refused = PageForm.of(siti.get(PAGE)).with("purpose", "WORK").send(siti);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Markup.of(refused).select(".errors").text()).contains("Keperluan tidak sesuai.");
        assertThat(Markup.of(refused).select("main").html()).contains("WORK");
    }

    @Test
    void without_the_power_the_page_says_who_can_and_nothing_is_sent() {
        stands("CORRECTION_REQUESTED", "");

        assertThat(Browser.location(siti.get(PAGE))).endsWith(FOLLOWED);
        var followed = siti.get(FOLLOWED + "?lang=en");
        Markup.check(followed);
        assertThat(followed.body()).contains("does not cover that").doesNotContain(PAGE);

        stands("CORRECTION_REQUESTED", MARKED);
        var form = PageForm.of(siti.get(PAGE)).with("purpose", "WORK");
        GATEWAY.on(
                "POST",
                "/citizens/v1/me/representations/" + power + "/statements",
                (_, _) -> Answer.refused(403, "representation-not-standing", "Over."));
        assertThat(form.send(siti).statusCode()).isEqualTo(403);
        assertThat(GATEWAY.asked("POST", CORRECTIONS)).isEmpty();
    }

    @Test
    void what_was_issued_is_fetched_by_who_may_receive_it() {
        var document = UUID.randomUUID();
        stands("ISSUED", ", \"issuedDocuments\": [{\"id\": \"%s\", \"name\": \"skck.pdf\"}]".formatted(document));
        var content = "/citizens/v1/me/representations/" + power + "/documents/" + document + "/content";
        GATEWAY.on("GET", content, "the file");

        var page = siti.get(FOLLOWED);
        Markup.check(page);
        var link = Markup.of(page).select("main ul.list a").attr("href");
        assertThat(siti.get(link).body()).isEqualTo("the file");

        GATEWAY.on("GET", content, (_, _) -> Answer.refused(403, "representation-out-of-scope", "Not covered."));
        assertThat(siti.get(link).statusCode()).isEqualTo(403);
        stands("ISSUED", "");
        assertThat(siti.get(FOLLOWED + "?lang=en").body()).contains("With a power of attorney to receive it");
    }
}
