package id.mppdigital.portal.track;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.form.SampleForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CorrectionIT extends CitizenTest {
    private static final String API = "/applications/v1/applications/01a21ff9-d7f9-7d68-906e-9a681aea1fdf";
    private static final String TRACKER = "/my/applications/01a21ff9-d7f9-7d68-906e-9a681aea1fdf";
    private static final String PAGE = TRACKER + "/correction";

    @BeforeEach
    void correctionRequested() {
        marked("""
                {"field": "purpose", "text": {"id": "Keperluan belum <jelas>", "en": "The purpose is unclear"}},
                {"document": "photo", "text": {"id": "Foto buram", "en": "The photograph is blurred"}}""");
        GATEWAY.on("POST", API + "/corrections", "{}");
    }

    private void marked(String marks) {
        GATEWAY.on(
                "GET",
                API,
                TrackIT.detail(
                        "CORRECTION_REQUESTED",
                        "null",
                        "\"IN_REVIEW\", \"WITHDRAWN\"",
                        ", \"marks\": [" + marks + "]"));
    }

    private JsonNode sent() {
        return GATEWAY.asked("POST", API + "/corrections").getLast().json();
    }

    @Test
    void it_opens_at_the_marked_field_and_document_with_the_officers_words() {
        var answer = siti.get(PAGE + "?lang=id");
        Markup.check(answer);
        Markup.check(siti.get(PAGE + "?lang=en"));
        var page = Markup.of(siti.get(PAGE + "?lang=id"));
        assertThat(page.select("#purpose-said").text()).isEqualTo("Keperluan belum <jelas>");
        assertThat(page.select("#photo-said").text()).isEqualTo("Foto buram");
        assertThat(page.select("[name=form.shown]").eachAttr("value")).containsExactly("purpose");
        assertThat(page.select("input[type=file]")).hasSize(1);
        assertThat(page.select("[name=email], [name=name]")).isEmpty();
    }

    @Test
    void only_what_changed_is_sent_and_a_new_question_is_asked_first() {
        var more = PageForm.of(siti.get(PAGE)).with("purpose", "OTHER").send(siti);
        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(Markup.of(more).select("#purposeDetail")).hasSize(1);
        var form = PageForm.of(more)
                .with("purposeDetail", "Lomba")
                .file("file.photo", "baru.jpg", "image/jpeg", "x".getBytes(UTF_8));
        assertThat(Browser.location(form.send(siti))).endsWith(TRACKER);
        assertThat(sent().path("answers"))
                .isEqualTo(SampleForm.json("{\"purpose\": \"OTHER\", \"purposeDetail\": \"Lomba\"}"));
        assertThat(sent().path("documents")).hasSize(1);
    }

    @Test
    void a_field_that_nobody_marked_can_not_be_forged_in() {
        PageForm.of(siti.get(PAGE))
                .with("form.shown", "purpose", "email", "name")
                .with("email", "other@contoh.id")
                .with("name", "Somebody Else")
                .with("purpose", "WORK")
                .file("file.photo", "baru.jpg", "image/jpeg", "x".getBytes(UTF_8))
                .send(siti);
        assertThat(sent().path("answers")).isEmpty();
    }

    @Test
    void a_forged_key_is_replaced() {
        var form = PageForm.of(siti.get(PAGE))
                .with("purpose", "WORK")
                .file("file.photo", "baru.jpg", "image/jpeg", "x".getBytes(UTF_8));
        for (var forged : new String[] {"", "é", "x\r\nX-Forged: yes"}) {
            assertThat(Browser.location(form.with("form.key", forged).send(siti)))
                    .endsWith(TRACKER);
            assertThat(GATEWAY.asked("POST", API + "/corrections").getLast().header("Idempotency-Key"))
                    .hasSize(36);
        }
    }

    @Test
    void without_a_change_nothing_is_sent() {
        var page = PageForm.of(siti.get(PAGE)).send(siti);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Markup.of(page).select(".errors").text()).contains("Belum ada yang Anda ubah");
        assertThat(GATEWAY.asked("POST", API)).isEmpty();
    }

    @Test
    void a_file_survives_a_mistake_elsewhere() {
        var page = PageForm.of(siti.get(PAGE))
                .with("purpose", "OTHER")
                .file("file.photo", "baru.jpg", "image/jpeg", "x".getBytes(UTF_8))
                .send(siti);
        assertThat(Markup.of(page).select("input[name=use.photo][checked]").val())
                .isNotEqualTo("none");
        PageForm.of(page).with("purposeDetail", "Lomba").send(siti);
        assertThat(sent().path("documents")).hasSize(1);
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/documents")).hasSize(1);
    }

    @Test
    void a_marked_value_of_a_register_is_asked_of_the_register_again() {
        marked("{\"field\": \"name\", \"text\": {\"id\": \"Nama salah\", \"en\": \"Wrong name\"}}");
        services.prefill(id.mppdigital.portal.SimulatedServices.KNOWN.replace("SITI RAHMAH", "SITI ROHMAH"));
        var page = siti.get(PAGE);
        assertThat(Markup.of(page).select("main .note").text())
                .contains("SITI ROHMAH")
                .contains("Nama salah");
    }

    @Test
    void without_marks_every_declared_answer_can_be_changed() {
        marked("");
        var page = Markup.of(siti.get(PAGE));
        assertThat(page.select("[name=form.shown]").eachAttr("value")).contains("purpose", "email", "birthDate");
        assertThat(page.select("[name=name]")).isEmpty();
    }

    @Test
    void without_a_marked_document_it_is_a_plain_form_so_that_a_late_one_is_kept() {
        marked("{\"field\": \"purpose\", \"text\": {\"id\": \"Belum jelas\", \"en\": \"Unclear\"}}");
        var page = siti.get(PAGE);
        assertThat(Markup.of(page).select("main form[enctype]")).isEmpty();
        var more = PageForm.of(page).with("purpose", "OTHER").send(siti);
        var answer = PageForm.of(more).with("purposeDetail", "Lomba").send(siti);
        assertThat(Browser.location(answer)).endsWith(TRACKER);
        assertThat(sent().at("/answers/purpose").asString()).isEqualTo("OTHER");
    }

    @Test
    void a_second_click_leads_to_the_tracker() {
        var form = PageForm.of(siti.get(PAGE))
                .with("purpose", "WORK")
                .file("file.photo", "baru.jpg", "image/jpeg", "x".getBytes(UTF_8));
        form.send(siti);
        GATEWAY.on("POST", API + "/corrections", (_, _) -> Answer.refused(409, "illegal-transition", "No"));
        assertThat(Browser.location(form.send(siti))).endsWith(TRACKER);
    }

    @Test
    void an_application_that_nobody_sent_back_is_not_corrected() {
        GATEWAY.on("GET", API, TrackIT.detail("IN_REVIEW", "null", "", ""));
        assertThat(Browser.location(siti.get(PAGE))).endsWith(TRACKER);
    }

    @Test
    void what_was_typed_stays_when_the_platform_does_not_answer() {
        GATEWAY.on("POST", API + "/corrections", (_, _) -> new Answer(503, ""));
        var page = PageForm.of(siti.get(PAGE))
                .with("purpose", "WORK")
                .file("file.photo", "baru.jpg", "image/jpeg", "x".getBytes(UTF_8))
                .send(siti);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(Markup.of(page).select(".errors").text()).contains("belum terkirim");
    }
}
