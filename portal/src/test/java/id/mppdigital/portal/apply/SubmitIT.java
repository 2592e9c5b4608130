package id.mppdigital.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubmitIT extends CitizenTest {
    private static final String START = "/apply/63.71/skck";
    private static final String CHECK = START + "/check";

    private UUID complete() {
        var photo = services.hasDocument("photo", "pasfoto.jpg", "image/jpeg", 1000);
        services.keep("skck", """
                {"version": 3, "answers": {"birthDate": "1990-07-15", "purpose": "WORK", "history": false},
                 "documents": [{"requirement": "photo", "id": "%s"}], "step": "check"}
                """.formatted(photo));
        return photo;
    }

    @Test
    void every_answer_stands_on_the_check_with_its_source_and_a_way_to_change_it() {
        complete();
        for (var language : new String[] {"id", "en"}) {
            Markup.check(siti.get(CHECK + "?lang=" + language));
        }
        var page = Markup.of(siti.get(CHECK + "?lang=id"));
        assertThat(page.select("main dl").text())
                .contains("SITI RAHMAH Dari data kependudukan")
                .contains("15 Juli 1990 Menurut Anda")
                .contains("Kerja")
                .contains("pasfoto.jpg");
        assertThat(page.select("a[href=" + START + "/form/reason?from=check#purpose]")
                        .text())
                .isEqualTo("Ubah Keperluan");
        assertThat(page.select("a[href*='#name']")).isEmpty();
        assertThat(page.select(".errors")).isEmpty();
    }

    @Test
    void a_change_returns_to_the_check() {
        complete();
        var answer = PageForm.of(siti.get(START + "/form/reason?from=check"))
                .with("purpose", "WORK")
                .send(siti);
        assertThat(Browser.location(answer)).endsWith(CHECK);
    }

    @Test
    void what_is_missing_is_named_with_the_way_to_it_and_nothing_is_sent() {
        services.keep("skck", """
                {"version": 3, "answers": {"purpose": "WORK", "email": "x"}, "documents": [], "step": "check"}
                """);
        var page = siti.get(CHECK);
        assertThat(Markup.of(page).select(".errors a").eachAttr("href"))
                .containsExactly(
                        START + "/form/you?from=check#email",
                        START + "/form/you?from=check#birthDate",
                        START + "/documents?from=check#photo");
        assertThat(PageForm.of(page).send(siti).statusCode()).isEqualTo(422);
        assertThat(services.applications()).isEmpty();
        assertThat(Markup.of(siti.get(START + "/form/you?from=check"))
                        .select(".errors a")
                        .eachAttr("href"))
                .as("said at once")
                .containsExactly("#email", "#birthDate");
    }

    @Test
    void the_application_is_sent_with_the_drafts_key_the_attestation_and_fresh_receipts() {
        var photo = complete();
        var key = Objects.requireNonNull(services.draftOf("skck"))
                .path("idempotencyKey")
                .asString();
        var answer = PageForm.of(siti.get(CHECK)).send(siti);
        var sent = services.applications().getFirst();
        assertThat(Browser.location(answer)).endsWith("/my/applications/" + sent.id() + "/received");
        assertThat(GATEWAY.asked("POST", "/applications/v1/applications")
                        .getFirst()
                        .header("Idempotency-Key"))
                .isEqualTo(key);
        assertThat(sent.body().path("answers").propertyNames())
                .containsExactlyInAnyOrder("phone", "birthDate", "purpose", "history");
        assertThat(sent.body().path("attestation").asString()).isEqualTo("signed-by-citizen-service");
        assertThat(sent.body().path("documents").get(0).path("receipt").asString())
                .endsWith("-of-" + photo);
    }

    @Test
    void a_double_click_a_reload_and_the_back_button_make_one_application() {
        complete();
        var form = PageForm.of(siti.get(CHECK));
        var clicks = Stream.generate(() -> CompletableFuture.supplyAsync(() -> form.send(siti)))
                .limit(3)
                .toList();
        assertThat(clicks.stream()
                        .map(CompletableFuture::join)
                        .map(SubmitIT::target)
                        .distinct())
                .hasSize(1);
        assertThat(Browser.location(form.send(siti))).as("back, and once more").endsWith("/received");
        assertThat(services.applications()).hasSize(1);
    }

    @Test
    void nothing_is_sent_that_another_tab_has_changed_since_the_page_was_shown() {
        complete();
        var form = PageForm.of(siti.get(CHECK));
        PageForm.of(siti.get(START + "/form/you?from=check"))
                .with("phone", "081299998888")
                .send(siti);
        var page = form.send(siti);
        assertThat(page.statusCode()).isEqualTo(409);
        Markup.check(page);
        assertThat(Markup.of(page).select(".errors").text()).contains("sudah diubah di tab");
        assertThat(Markup.of(page).select("main dl").text()).contains("081299998888");
        assertThat(services.applications()).isEmpty();
        assertThat(Browser.location(PageForm.of(page).send(siti))).endsWith("/received");
    }

    @Test
    void a_repeated_submit_leads_to_the_application_of_its_own_draft() {
        complete();
        var first = PageForm.of(siti.get(CHECK));
        var application = target(first.send(siti));
        complete();
        var another = target(PageForm.of(siti.get(CHECK)).send(siti));

        assertThat(another).isNotEqualTo(application);
        assertThat(target(first.send(siti))).isEqualTo(application);
    }

    @Test
    void a_submit_of_a_draft_that_is_open_no_more_and_became_nothing_begins_again() {
        complete();
        var form = PageForm.of(siti.get(CHECK));
        for (var key : new String[] {"draft-of-nobody", "", "not a key", "é", "x\r\nX-Forged: yes"}) {
            services.forgetDraft("skck");
            assertThat(target(form.with("key", key).send(siti))).endsWith(START);
        }
        assertThat(services.applications()).isEmpty();
    }

    private static String target(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return Browser.location(answer);
    }

    @Test
    void an_answer_that_is_lost_leaves_the_way_to_send_again_without_a_second_application() {
        complete();
        var form = PageForm.of(siti.get(CHECK));
        GATEWAY.on("POST", "/applications/v1/applications", (_, _) -> new Answer(502, ""));
        var page = form.send(siti);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(Markup.of(page).select(".errors").text()).contains("tidak akan menjadi dua");
    }

    @Test
    void what_the_platform_refuses_is_said_in_its_words_at_the_answer() {
        complete();
        GATEWAY.on("POST", "/applications/v1/applications", (_, _) -> new Answer(422, """
                {"code": "invalid-application", "detail": "Perbaiki", "errors": [
                  {"pointer": "/answers/purpose", "code": "enum", "detail": "Pilih yang lain."},
                  {"pointer": "/documents/0/receipt", "code": "receipt-expired", "detail": "Unggah lagi."}]}
                """));
        var page = PageForm.of(siti.get(CHECK)).send(siti);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Markup.of(page).select(".errors a").eachText())
                .containsExactly("Keperluan: Pilih yang lain.", "Unggah lagi.");
        assertThat(Markup.of(page).select(".errors a").eachAttr("href"))
                .containsExactly(START + "/form/reason?from=check#purpose", START + "/documents?from=check");
    }

    @Test
    void what_was_read_with_a_used_attestation_is_read_again_and_no_answer_is_lost() {
        complete();
        var form = PageForm.of(siti.get(CHECK));
        GATEWAY.on("POST", "/applications/v1/applications", (_, _) -> new Answer(409, """
                {"code": "attestation-used", "detail": "POST /citizens/v1/me/prefill", "errors": [
                  {"pointer": "/attestation", "code": "attestation-used", "detail": "POST /citizens/v1/me/prefill"}]}
                """));
        var read = GATEWAY.asked("POST", "/citizens/v1/me/prefill").size();

        var page = form.send(siti);

        assertThat(page.statusCode()).isEqualTo(422);
        Markup.check(page);
        assertThat(Markup.of(page).select(".errors").text())
                .contains("dibaca lagi")
                .doesNotContain("/citizens/v1");
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/prefill"))
                .as("to send it, and to show it again")
                .hasSize(read + 2);
        assertThat(Markup.of(page).select("main dl").text()).contains("15 Juli 1990", "pasfoto.jpg");
        GATEWAY.on("POST", "/applications/v1/applications", (_, _) -> new Answer(201, """
                {"id": "01a21ff8-5379-7d0a-8fa9-fa48a557a5c5"}"""));
        assertThat(target(PageForm.of(page).send(siti))).endsWith("/received");
    }

    @Test
    void a_closed_service_is_said_and_the_draft_stays() {
        complete();
        GATEWAY.on(
                "POST",
                "/applications/v1/applications",
                (_, _) -> Answer.refused(409, "offering-closed", "Layanan ini sedang ditutup."));
        HttpResponse<String> page = PageForm.of(siti.get(CHECK)).send(siti);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Layanan ini sedang ditutup.");
        assertThat(services.draftOf("skck")).isNotNull();
    }
}
