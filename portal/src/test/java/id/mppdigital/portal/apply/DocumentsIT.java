package id.mppdigital.portal.apply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DocumentsIT extends CitizenTest {
    private static final String PAGE = "/apply/63.71/skck/documents";
    private static final byte[] JPEG = "a photograph".getBytes(UTF_8);

    private String attached() {
        return Objects.requireNonNull(services.draftOf("skck"))
                .path("documents")
                .path(0)
                .path("id")
                .asString("");
    }

    private PageForm form() {
        return PageForm.of(siti.get(PAGE));
    }

    @Test
    void limits_are_said_beforehand() {
        var page = Markup.of(siti.get(PAGE + "?lang=id"));
        assertThat(page.select("#photo-hint").text()).isEqualTo("Berkas JPEG, paling besar 2 MB.");
        assertThat(page.select("input[type=file]#photo").attr("accept")).isEqualTo("image/jpeg");
    }

    @Test
    void a_paper_of_specific_data_says_its_kind_and_its_law() {
        var page = Markup.of(siti.get(PAGE + "?lang=en"));
        assertThat(page.select("#photo-specific").text()).contains("specific data (health)");
        var law = page.select("main [id^=law-]");
        assertThat(law.text()).contains("on the basis of PMA 30/2024");
        assertThat(page.select("fieldset").attr("aria-describedby").split(" "))
                .contains("photo-specific", law.attr("id"));
    }

    @Test
    void an_uploaded_file_goes_into_the_wallet_and_the_draft() {
        var answer = form().file("file.photo", "foto.jpg", "image/jpeg", JPEG).send(siti);
        assertThat(Browser.location(answer)).endsWith("/check");
        assertThat(attached()).isNotEmpty();
        assertThat(Markup.of(siti.get(PAGE)).select("input[checked]").val()).isEqualTo(attached());
    }

    @Test
    void what_an_agency_issued_is_chosen_already_and_says_how_long_it_counts() {
        services.hasDocument("photo", "lama.jpg", "image/jpeg", 1000);
        var issued = services.hasDocument("photo", "resmi.jpg", "image/jpeg", 1000);
        services.hasDocument("photo", "baru.jpg", "image/jpeg", 1000);
        services.provesPhoto("""
                {"by": "ISSUED", "documentId": "%s", "issuedBy": "polres-banjarmasin",
                 "validUntil": "2099-03-01T03:00:00Z"}""".formatted(issued), "");

        var page = siti.get(PAGE + "?lang=en");

        Markup.check(page);
        var choices = Markup.of(page).select(".choice");
        assertThat(choices.getFirst().select("input").val()).isEqualTo(issued.toString());
        assertThat(choices.getFirst().text()).contains("issued by the agency, valid until", "2099");
        assertThat(choices.getFirst().select("a").attr("href")).isEqualTo("/my/documents/" + issued);
        assertThat(Markup.of(page).select("input[checked]").val()).isEqualTo(issued.toString());
        form().send(siti);
        assertThat(attached()).isEqualTo(issued.toString());
    }

    @Test
    void what_an_agency_issued_under_another_name_is_the_proof_and_can_be_read_before_it_is_used() {
        var certificate = services.hasDocument("akta-kelahiran", "akta.jpg", "image/jpeg", 1000);
        services.hasDocument("akta-kelahiran", "lain.jpg", "image/jpeg", 1000);
        services.provesPhoto(
                "{\"by\": \"ISSUED\", \"documentId\": \"%s\", \"issuedBy\": \"disdukcapil-banjarmasin\"}"
                        .formatted(certificate),
                "");

        var page = siti.get(PAGE + "?lang=en");

        Markup.check(page);
        assertThat(Markup.of(page).select("input[type=radio]").eachAttr("value"))
                .as("the other one is no proof")
                .containsExactly(certificate.toString(), "none");
        assertThat(Markup.of(page).select("input[checked]").val()).isEqualTo(certificate.toString());
        assertThat(Markup.of(page).select(".choice a").attr("href")).isEqualTo("/my/documents/" + certificate);
        assertThat(Browser.location(form().send(siti))).as("no upload is asked").endsWith("/check");
        assertThat(attached()).isEqualTo(certificate.toString());
    }

    private static final String EXTRACT = """
            {"type": "photo", "name": {"id": "Foto", "en": "Photograph"},
             "register": {"code": "pbb", "name": {"id": "data PBB", "en": "the land tax register"}},
             "law": ["UU 1/2022"], "asOf": "2026-11-28T02:24:12Z", "lines": [
               {"fact": "pbb.object/address", "label": {"id": "Alamat", "en": "Address"}, "value": "JL. <i>A</i>"},
               {"fact": "pbb.object/paid", "label": {"id": "Lunas", "en": "Paid"}, "value": true},
               {"fact": "bpn.title/kind", "label": {"id": "Jenis", "en": "Kind"}, "value": "FREEHOLD",
                "words": {"id": "Hak milik", "en": "Freehold"}}]}
            """;

    @Test
    void what_a_register_says_is_read_before_it_is_used() {
        GATEWAY.on("POST", "/citizens/v1/me/evidence/photo/preview", EXTRACT);
        GATEWAY.on("POST", "/citizens/v1/me/evidence/photo/extracts", (_, _) -> {
            var kept = services.hasDocument("photo", "kutipan.jpg", "image/jpeg", 1000);
            services.provesPhoto(
                    "{\"by\": \"REGISTER\", \"documentId\": \"%s\", \"register\": \"pbb\"}".formatted(kept), "");
            return Answer.ok("""
                    {"id": "%s", "kind": "photo", "name": "kutipan.jpg", "mediaType": "image/jpeg", "size": 1000,
                     "uploadedAt": "2026-11-28T02:24:13Z", "receipt": "r"}
                    """.formatted(kept));
        });
        var page = siti.get(PAGE + "/photo/extract?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select("#extract").text()).isEqualTo("Address JL. <i>A</i> Paid Yes Kind Freehold");
        assertThat(Markup.of(page).select("main").text()).contains("the land tax register", "28 Nov 2026", "UU 1/2022");

        var used = PageForm.of(page).send(siti);
        assertThat(Browser.location(used)).endsWith("/documents");
        var documents = siti.get(PAGE + "?lang=en");
        Markup.check(documents);
        assertThat(Markup.of(documents).select(".choice").getFirst().text()).contains("from the register");
        form().send(siti);
        assertThat(attached()).as("it was chosen already").isNotEmpty();
    }

    @Test
    void a_register_that_does_not_prove_it_says_what_to_do() {
        GATEWAY.on(
                "POST",
                "/citizens/v1/me/evidence/photo/preview",
                (_, _) -> Answer.refused(422, "evidence-not-proved", "Upload the document."));
        var page = siti.get(PAGE + "/photo/extract?lang=en");
        Markup.check(page);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Markup.of(page).select("[role=alert]").text()).isEqualTo("Upload the document.");
        assertThat(siti.get(PAGE + "/no-such/extract").statusCode()).isEqualTo(404);
    }

    @Test
    void what_has_expired_is_not_offered_and_the_page_says_so() {
        var expired = services.hasDocument("photo", "resmi.jpg", "image/jpeg", 1000);
        services.provesPhoto("", """
                {"by": "ISSUED", "documentId": "%s", "issuedBy": "polres-banjarmasin",
                 "validUntil": "2025-03-01T03:00:00Z"}""".formatted(expired));

        var page = siti.get(PAGE + "?lang=en");

        Markup.check(page);
        assertThat(Markup.of(page).select("input[type=radio]")).isEmpty();
        assertThat(Markup.of(page).select(".note.warn").text()).contains("valid until", "2025", "Apply for a new one");
    }

    @Test
    void a_document_of_the_wallet_is_offered_while_nobody_can_say_what_it_proves() {
        var mine = services.hasDocument("photo", "lama.jpg", "image/jpeg", 1000);
        GATEWAY.on("GET", "/citizens/v1/me/evidence", (_, _) -> Answer.refused(503, "unavailable", "Later"));

        assertThat(Markup.of(siti.get(PAGE)).select("input[type=radio]").eachAttr("value"))
                .containsExactly(mine.toString(), "none");
    }

    @Test
    void a_document_of_the_wallet_is_offered_first() {
        var mine = services.hasDocument("photo", "lama.jpg", "image/jpeg", 1000);
        services.hasDocument("photo", "scan.pdf", "application/pdf", 1000);
        services.hasDocument("photo", "besar.jpg", "image/jpeg", 9_000_000);
        services.hasDocument("diploma", "ijazah.jpg", "image/jpeg", 1000);
        var page = siti.get(PAGE);
        Markup.check(page);
        assertThat(Markup.of(page).select("input[type=radio]").eachAttr("value"))
                .containsExactly(mine.toString(), "none");
        form().with("use.photo", mine.toString()).send(siti);
        assertThat(attached()).isEqualTo(mine.toString());
    }

    @Test
    void a_document_that_does_not_fit_or_is_somebody_elses_can_not_be_forged_in() {
        var pdf = services.hasDocument("photo", "scan.pdf", "application/pdf", 1000);
        form().with("use.photo", pdf.toString()).send(siti);
        assertThat(attached()).isEmpty();
        form().with("use.photo", "0190f3a0-0000-7000-8000-000000000000").send(siti);
        assertThat(attached()).isEmpty();
    }

    @Test
    void a_form_without_files_is_read_like_one_whose_files_are_missing() {
        var form = Map.of("_csrf", Browser.csrf(siti.get(PAGE)), "form.revision", "");
        assertThat(siti.post(PAGE, form).statusCode()).isEqualTo(422);
    }

    @Test
    void a_missing_document_is_asked_for() {
        var page = form().send(siti);
        assertThat(page.statusCode()).isEqualTo(422);
        Markup.check(page);
        assertThat(Markup.of(page).select(".errors a").attr("href")).isEqualTo("#photo");
    }

    @Test
    void a_file_that_is_too_large_is_not_even_sent_on() {
        var page = form().file("file.photo", "foto.jpg", "image/jpeg", new byte[2_097_153])
                .send(siti);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Markup.of(page).select("#photo-error").text())
                .contains("terlalu besar")
                .contains("2 MB");
        assertThat(GATEWAY.asked("POST", "/citizens/v1/me/documents")).isEmpty();
    }

    @Test
    void a_file_that_lies_or_has_another_type_is_refused_in_words() {
        var lie = form().file("file.photo", "foto.jpg", "image/jpeg", "a file that lies".getBytes(UTF_8))
                .send(siti);
        assertThat(Markup.of(lie).select("#photo-error").text()).contains("Isi berkas ini bukan gambar.");
        var pdf = form().file("file.photo", "foto.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8))
                .send(siti);
        assertThat(Markup.of(pdf).select("#photo-error").text()).contains("bukan JPEG");
    }

    @Test
    void an_empty_file_is_refused_and_not_taken_for_none() {
        var mine = services.hasDocument("photo", "lama.jpg", "image/jpeg", 1000);
        form().with("use.photo", mine.toString()).send(siti);
        GATEWAY.on(
                "POST",
                "/citizens/v1/me/documents",
                (_, _) -> Answer.refused(422, "file-is-empty", "Berkas ini kosong."));
        var page =
                form().file("file.photo", "foto.jpg", "image/jpeg", new byte[0]).send(siti);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Markup.of(page).select("#photo-error").text()).contains("Berkas ini kosong.");
        assertThat(attached()).isEqualTo(mine.toString());
    }

    @Test
    void an_upload_that_breaks_off_is_said_and_what_was_chosen_before_stays() {
        var mine = services.hasDocument("photo", "lama.jpg", "image/jpeg", 1000);
        form().with("use.photo", mine.toString()).send(siti);
        GATEWAY.on("POST", "/citizens/v1/me/documents", (_, exchange) -> {
            exchange.close();
            return null;
        });
        var page = form().file("file.photo", "foto.jpg", "image/jpeg", JPEG).send(siti);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(Markup.of(page).select("#photo-error").text()).contains("terputus");
        assertThat(attached()).isEqualTo(mine.toString());
    }

    @Test
    void an_upload_survives_a_draft_that_another_tab_changed() {
        var form = form();
        PageForm.of(siti.get("/apply/63.71/skck/form/you")).send(siti);
        var page = form.file("file.photo", "foto.jpg", "image/jpeg", JPEG).send(siti);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(Markup.of(page).select("input[type=radio][checked]").val()).isNotEqualTo("none");
        assertThat(Browser.location(PageForm.of(page).send(siti))).endsWith("/check");
    }

    @Test
    void the_wallet_away_is_a_page_that_says_so() {
        GATEWAY.on("GET", "/citizens/v1/me/documents", (_, _) -> Answer.refused(503, "unavailable", "Later"));
        assertThat(siti.get(PAGE).statusCode()).isEqualTo(503);
    }
}
