package id.mppdigital.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.CitizenTest;
import id.mppdigital.portal.Markup;
import id.mppdigital.portal.PageCost;
import id.mppdigital.portal.PageForm;
import id.mppdigital.portal.SimulatedGateway.Answer;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SectionIT extends CitizenTest {
    private static final String START = "/apply/63.71/skck";
    private static final String YOU = START + "/form/you";
    private static final String REASON = START + "/form/reason";

    private PageForm you() {
        return PageForm.of(siti.get(YOU))
                .with("birthDate.day", "15")
                .with("birthDate.month", "7")
                .with("birthDate.year", "1990");
    }

    private JsonNode answers() {
        return Objects.requireNonNull(services.draftOf("skck")).path("answers");
    }

    @Test
    void a_new_application_opens_at_its_first_section() {
        assertThat(Browser.location(siti.get(START))).endsWith(YOU);
    }

    @Test
    void a_section_asks_for_the_draft_and_what_is_known() {
        assertThat(PageCost.calls(siti, YOU))
                .containsExactly("GET /applications/v1/drafts/63.71/skck", "POST /citizens/v1/me/prefill");
    }

    @ParameterizedTest
    @ValueSource(strings = {YOU, REASON, START + "/documents"})
    void each_page_is_labelled_in_both_languages(String page) {
        Markup.check(siti.get(page + "?lang=id"));
        Markup.check(siti.get(page + "?lang=en"));
    }

    @Test
    void what_a_register_vouches_for_is_shown_with_its_source_and_age_and_is_no_input() {
        var page = Markup.of(siti.get(YOU + "?lang=id"));
        assertThat(page.select("#name").text())
                .isEqualTo("Nama lengkap SITI RAHMAH Dari data kependudukan (Dukcapil), per 28 November 2026.");
        assertThat(page.select("#nik").text()).contains("keadaan 1 November 2026");
        assertThat(page.select("[name=name], [name=nik]")).isEmpty();
        assertThat(page.select("#phone").val()).isEqualTo("081250001111");
        assertThat(page.select("#phone-note").text()).contains("Menurut isian Anda sebelumnya");
        assertThat(Markup.of(siti.get(YOU + "?lang=en")).select("#name").text())
                .contains("From the population register (Dukcapil), on 28 November 2026.");
    }

    /** UU 27/2022 art. 4 (2): whoever is asked for specific data reads of which kind, and on which law. */
    @Test
    void specific_data_say_their_kind_and_their_law_in_both_languages() {
        var page = Markup.of(siti.get(YOU + "?lang=id"));
        assertThat(page.select("#income-specific").text()).contains("data spesifik (keuangan pribadi)");
        assertThat(page.select("#nik").text())
                .as("what a register fills in, of a kind that came later")
                .contains("data spesifik (jenis lain)");
        assertThat(page.select("#children-specific")).isEmpty();
        assertThat(laws(page))
                .allSatisfy(law -> assertThat(law).contains("UU 27/2022"))
                .satisfiesExactlyInAnyOrder(
                        law -> assertThat(law).contains("berdasarkan UU 24/2013"),
                        law -> assertThat(law).contains("berdasarkan UU 13/2011"));
        var english = Markup.of(siti.get(YOU + "?lang=en"));
        assertThat(english.select("#income-specific").text()).contains("specific data (personal finance)");
        assertThat(laws(english)).anySatisfy(law -> assertThat(law).contains("Law 27/2022", "basis of UU 13/2011"));
    }

    /** A screen reader reads each description: the same law under six questions would be heard six times. */
    @Test
    void a_law_is_said_once_however_many_questions_it_is_about() {
        var answer = siti.get(YOU + "?lang=en");

        Markup.check(answer);
        var page = Markup.of(answer);
        assertThat(page.body().text()).containsOnlyOnce("UU 13/2011");
        var law = page.select("main [id^=law-]:contains(UU 13/2011)").attr("id");
        assertThat(page.select("#email").attr("aria-describedby").split(" ")).contains("email-specific", law);
        assertThat(page.select("#income").attr("aria-describedby").split(" ")).contains("income-specific", law);
    }

    private static List<String> laws(Document page) {
        return page.select("main [id^=law-]").eachText();
    }

    /** A browser presses it when somebody types Enter in a field. */
    @Test
    void the_first_button_goes_on_and_shows_no_regions() {
        assertThat(Objects.requireNonNull(Markup.of(siti.get(YOU)).selectFirst("main form button"))
                        .attr("name"))
                .isEmpty();
    }

    @Test
    void a_section_is_saved_and_leads_to_the_next() {
        var answer = you().with("children", "2").send(siti);
        assertThat(Browser.location(answer)).endsWith(REASON);
        assertThat(answers()).isEqualTo(tree("""
                {"phone": "081250001111", "birthDate": "1990-07-15", "children": 2}"""));
        assertThat(Browser.location(siti.get(START))).as("where it goes on").endsWith(YOU);
    }

    /** Two children, say; here two whose telephone is known. */
    @Test
    void of_several_the_citizen_chooses_one_and_it_is_filled_in() {
        services.prefill("""
                {"fields": {"phone": {"value": "+6281250001111", "source": "citizen/phone", "asOf": "2026-11-28T02:24:13Z",
                   "assurance": "DECLARED", "state": "fresh",
                   "decision": {"registrationNumber": "63.71-2026-000032", "service": "akta-kelahiran",
                     "serviceName": {"id": "Akta kelahiran", "en": "Birth certificate"}}}},
                 "attestation": null, "expiresAt": null, "verifiedLater": [],
                 "subjects": [{"subject": "citizen", "known": [
                   {"key": "citizen.2", "values": {"phone": "+6281250001111"}},
                   {"key": "citizen", "values": {"phone": "+6281250002222"}}]}]}
                """);
        var page = siti.get(YOU + "?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select("[name=form.about]").eachText())
                .containsExactly("+6281250001111", "+6281250002222");
        assertThat(Markup.of(page).select("#phone-note").text())
                .isEqualTo("From your Birth certificate, application 63.71-2026-000032, decided on 28 November 2026. "
                        + "Change it if it is different now.");

        var answer = PageForm.of(page).with("form.about", "citizen").send(siti);

        assertThat(Browser.location(answer)).endsWith(YOU);
        assertThat(answers().path("phone").asString()).isEqualTo("+6281250002222");
        assertThat(Markup.of(siti.get(YOU)).select("#phone-note").text())
                .as("of the other one no decision is told")
                .doesNotContain("63.71-2026-000032");
    }

    @Test
    void a_forged_field_for_a_vouched_value_is_neither_shown_nor_saved() {
        you().with("name", "Somebody Else")
                .with("form.shown", "name", "nik", "birthDate")
                .with("nik", "1")
                .send(siti);
        assertThat(answers().has("name")).isFalse();
        assertThat(answers().has("nik")).isFalse();
        assertThat(siti.get(YOU).body()).contains("SITI RAHMAH").doesNotContain("Somebody Else");
    }

    @Test
    void what_is_wrong_stands_above_and_beside_and_what_was_typed_stays_and_is_saved() {
        var page = PageForm.of(siti.get(YOU + "?lang=id"))
                .with("birthDate.day", "31")
                .with("birthDate.month", "2")
                .with("birthDate.year", "1990")
                .with("email", "\"><script>alert(1)</script>")
                .with("children", "tiga")
                .send(siti);
        assertThat(page.statusCode()).isEqualTo(422);
        Markup.check(page);
        var markup = Markup.of(page);
        assertThat(markup.title()).startsWith("Galat:");
        assertThat(markup.select(".errors[tabindex=-1] a").eachAttr("href"))
                .containsExactly("#email", "#birthDate", "#children");
        assertThat(markup.select("#birthDate-error").text()).contains("tanggal yang ada di kalender");
        assertThat(markup.select("#children").val()).isEqualTo("tiga");
        assertThat(markup.select("#children").attr("aria-invalid")).isEqualTo("true");
        assertThat(markup.select("#birthDate").val()).isEqualTo("31");
        assertThat(markup.select("#email").val()).isEqualTo("\"><script>alert(1)</script>");
        assertThat(markup.select("main script")).isEmpty();
        assertThat(answers().path("children").asString()).isEqualTo("tiga");
    }

    @Test
    void ten_thousand_letters_are_refused_in_words_and_stay() {
        var long_ = "x".repeat(10_000);
        var page = you().with("email", long_ + "@contoh.id").send(siti);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(long_);
    }

    @Test
    void an_answer_shows_the_question_that_it_makes_necessary_before_the_way_goes_on() {
        var answer = PageForm.of(siti.get(REASON)).with("purpose", "OTHER").send(siti);
        assertThat(Browser.location(answer)).endsWith(REASON);
        var page = siti.get(REASON);
        assertThat(Markup.of(page).select("#purposeDetail")).hasSize(1);
        assertThat(Markup.of(page).select(".errors")).isEmpty();

        assertThat(PageForm.of(page).send(siti).statusCode()).isEqualTo(422);
        var next = PageForm.of(siti.get(REASON)).with("purposeDetail", "Lomba").send(siti);
        assertThat(Browser.location(next)).endsWith("/documents");

        PageForm.of(siti.get(REASON)).with("purpose", "WORK").send(siti);
        assertThat(answers().has("purposeDetail")).isFalse();
    }

    @Test
    void where_the_form_allows_it_a_citizen_says_otherwise_than_the_register_and_takes_it_back() {
        services.prefill("""
                {"attestation": "signed", "fields": {"province": {"value": "KALIMANTAN SELATAN", "overridable": true,
                  "source": "dukcapil.person/province", "asOf": "2026-11-28T02:24:13Z", "assurance": "REGISTER",
                  "state": "fresh"}}}
                """);
        var page = siti.get(YOU + "?lang=en");
        Markup.check(page);
        assertThat(Markup.of(page).select("details summary").eachText()).contains("Province: this is not right");
        assertThat(Markup.of(page).select("details p").text()).contains("The agency sees both");
        assertThat(Markup.of(page).select("details [name=province]").val()).isEqualTo("KALIMANTAN SELATAN");

        PageForm.of(page).send(siti);
        assertThat(answers().has("province")).as("left as it is").isFalse();

        PageForm.of(siti.get(YOU)).with("province", "Kalimantan Tengah").send(siti);
        assertThat(answers().path("province").asString()).isEqualTo("Kalimantan Tengah");
        var overridden = siti.get(YOU + "?lang=en");
        Markup.check(overridden);
        assertThat(Markup.of(overridden).select("#province-note").text())
                .isEqualTo("the population register (Dukcapil) says: KALIMANTAN SELATAN (on 28 November 2026). You say"
                        + " otherwise: the agency sees both and will check. Empty it to keep what the population"
                        + " register (Dukcapil) says.");
        var check = siti.get(START + "/check?lang=en");
        Markup.check(check);
        assertThat(Markup.of(check).select("dd").eachText())
                .anyMatch(it -> it.startsWith("Kalimantan Tengah the population register (Dukcapil) says:"));

        PageForm.of(siti.get(YOU)).with("province", "").send(siti);
        assertThat(answers().has("province")).isFalse();
    }

    @Test
    void where_registers_differ_both_are_shown_with_their_names_and_the_citizen_takes_one() {
        services.prefill("""
                {"attestation": "signed", "fields": {
                  "province": {"value": "KALIMANTAN SELATAN", "source": "dukcapil.person/province",
                    "asOf": "2026-11-28T02:24:13Z", "assurance": "REGISTER", "state": "conflict", "choosable": true,
                    "otherwise": [{"value": "Kalimantan Tengah", "source": "pajak.taxpayer/province",
                      "asOf": "2026-11-28T02:24:13Z"}]},
                  "name": {"value": "SITI RAHMAH", "source": "dukcapil.person/name", "asOf": "2026-11-28T02:24:13Z",
                    "assurance": "REGISTER", "state": "conflict",
                    "otherwise": [{"value": "Siti Rachma", "source": "pajak.taxpayer/name",
                      "asOf": "2026-11-28T02:24:13Z"}]}}}
                """);
        var page = siti.get(YOU + "?lang=en");
        Markup.check(page);
        var choices = Markup.of(page).select("input[type=radio][name=province]");
        assertThat(choices.eachAttr("value")).containsExactly("KALIMANTAN SELATAN", "Kalimantan Tengah");
        assertThat(Markup.of(page)
                        .select("input[type=radio][name=province] + label")
                        .eachText())
                .first()
                .isEqualTo("KALIMANTAN SELATAN says the population register (Dukcapil)");
        assertThat(Markup.of(page).select("[name=province]:not([type=radio])"))
                .as("nothing else")
                .isEmpty();
        assertThat(Markup.of(page).select("#province-note").text()).contains("The agency sees both");
        assertThat(Markup.of(page).select("#name").text()).contains("SITI RAHMAH", "it counts here", "Siti Rachma");

        PageForm.of(page).with("province", "Kalimantan Tengah").send(siti);
        assertThat(answers().path("province").asString()).isEqualTo("Kalimantan Tengah");
        assertThat(answers().has("name")).isFalse();
    }

    @Test
    void in_a_conflict_both_sayings_are_shown_and_the_citizen_chooses_or_types_a_third() {
        services.prefill("""
                {"attestation": "signed", "fields": {"name": {"value": "SITI RAHMAH", "declaredValue": "Siti Rahma",
                  "source": "dukcapil.person/name", "asOf": "2026-11-28T02:24:13Z", "assurance": "REGISTER",
                  "state": "conflict"}}}
                """);
        var page = siti.get(YOU + "?lang=id");
        Markup.check(page);
        assertThat(Markup.of(page).select("input[type=radio][name=name]").eachAttr("value"))
                .containsExactly("SITI RAHMAH", "Siti Rahma", "");
        assertThat(Markup.of(page).select("input[name=name][checked]")).isEmpty();
        assertThat(Markup.of(page).select("#name-note").text()).contains("berbeda dari data kependudukan");

        PageForm.of(page).with("name", "Siti Rahma", "").send(siti);
        assertThat(answers().path("name").asString()).isEqualTo("Siti Rahma");
        PageForm.of(siti.get(YOU)).with("name", "", "Siti Rohmah").send(siti);
        assertThat(answers().path("name").asString()).isEqualTo("Siti Rohmah");
        assertThat(Markup.of(siti.get(YOU)).select("#name-typed").val()).isEqualTo("Siti Rohmah");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unavailable", "unknown", "not-consented"})
    void a_value_that_is_not_known_is_asked_for_with_the_reason(String state) {
        services.prefill("""
                {"attestation": null, "fields": {"name": {"value": null, "source": "dukcapil.person/name", "asOf": null,
                  "assurance": null, "state": "%s"}}}
                """.formatted(state));
        var page = siti.get(YOU);
        Markup.check(page);
        assertThat(Markup.of(page).select("input#name")).hasSize(1);
        assertThat(Markup.of(page).select("#name-note").text()).contains("data kependudukan");
        assertThat(Markup.of(page).select("#name-note a")).hasSize(state.equals("not-consented") ? 1 : 0);
    }

    @Test
    void with_the_registers_part_down_everything_can_be_typed() {
        GATEWAY.on("POST", "/citizens/v1/me/prefill", (_, _) -> Answer.refused(503, "unavailable", "Later"));
        var page = siti.get(YOU);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Markup.of(page).select("input#name")).hasSize(1);
        PageForm.of(page).with("name", "Siti").send(siti);
        assertThat(answers().path("name").asString()).isEqualTo("Siti");
    }

    @Test
    void a_save_that_fails_keeps_what_was_typed_on_the_page() {
        var form = you().with("children", "4");
        GATEWAY.on("PUT", "/applications/v1/drafts/*", (_, _) -> Answer.refused(503, "unavailable", "Later"));
        var page = form.send(siti);
        assertThat(page.statusCode()).isEqualTo(503);
        Markup.check(page);
        assertThat(Markup.of(page).select("#children").val()).isEqualTo("4");
        assertThat(Markup.of(page).select(".errors").text()).contains("belum tersimpan");
    }

    @Test
    void a_second_tab_is_told_and_overwrites_only_on_purpose() {
        var first = you().with("children", "1");
        var second = you().with("children", "2");
        first.send(siti);
        var page = second.send(siti);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(answers().path("children").asInt()).isEqualTo(1);
        assertThat(Markup.of(page).select("#children").val()).isEqualTo("2");
        PageForm.of(page).send(siti);
        assertThat(answers().path("children").asInt()).isEqualTo(2);
    }

    @Test
    void the_same_page_that_comes_twice_has_overtaken_nothing() {
        var form = you().with("children", "x");
        for (var click = 0; click < 2; click++) {
            var page = form.send(siti);
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(Markup.of(page).select(".errors a").eachAttr("href")).containsExactly("#children");
        }
        var right = you().with("children", "2");
        for (var click = 0; click < 2; click++) {
            assertThat(Browser.location(right.send(siti))).endsWith(REASON);
        }
    }

    @Test
    void an_earlier_page_that_comes_again_unchanged_has_overtaken_nothing() {
        var first = you().with("children", "2");
        first.send(siti);
        PageForm.of(siti.get(REASON)).with("purpose", "WORK").send(siti);
        assertThat(Browser.location(first.send(siti))).endsWith(REASON);
    }

    @Test
    void a_forged_revision_is_told_like_another_tabs() {
        you().send(siti);
        for (var forged : new String[] {"1\r\nX-Forged: yes", "1\", \"2", "é", "*", "-1"}) {
            var page = you().with("children", "7").with("form.revision", forged).send(siti);
            assertThat(page.statusCode()).as(forged).isEqualTo(409);
            assertThat(Markup.of(page).select("#children").val()).isEqualTo("7");
        }
        assertThat(answers().has("children")).isFalse();
    }

    @Test
    void leaving_saves_and_says_until_when() {
        var answer = you().with("children", "x").with("form.leave", "yes").send(siti);
        assertThat(answer.statusCode()).isEqualTo(302);
        var page = siti.get(Browser.location(answer) + "?lang=id");
        Markup.check(page);
        assertThat(page.body()).contains("26 Februari 2027");
        assertThat(answers().path("children").asString()).isEqualTo("x");
    }

    @Test
    void a_region_is_chosen_from_the_catalogue() {
        var page = Markup.of(siti.get(YOU));
        assertThat(page.select("select#province option").eachText()).contains("Kalimantan Selatan");
        var answer = PageForm.of(siti.get(YOU))
                .with("province", "Kalimantan Selatan")
                .with("form.show", "province")
                .send(siti);
        assertThat(Browser.location(answer)).endsWith(YOU + "#province");
        assertThat(Markup.of(siti.get(YOU)).select("#province option[selected]").text())
                .isEqualTo("Kalimantan Selatan");
    }

    @Test
    void a_draft_of_an_older_form_tells_what_changed_and_goes_on_under_the_newer() {
        services.keep("skck", """
                {"version": 2, "answers": {"phone": "0811"}, "documents": [], "step": "form.reason",
                 "outdated": {"currentVersion": 3, "added": ["skills"], "removed": ["old"], "changed": ["purpose"]}}
                """);
        var page = siti.get(START + "?lang=id");
        Markup.check(page);
        assertThat(Markup.of(page).select("main li").eachText()).containsExactly("Keahlian", "Keperluan");
        you().send(siti);
        assertThat(Objects.requireNonNull(services.draftOf("skck"))
                        .path("version")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void what_is_no_place_or_section_is_not_found() {
        assertThat(siti.get(START + "/form/nowhere").statusCode()).isEqualTo(404);
        assertThat(siti.get("/apply/63.71/..%2Fx/form/you").statusCode()).isIn(400, 404);
        assertThat(siti.get("/apply/63.71/unknown").statusCode()).isEqualTo(404);
    }

    private static JsonNode tree(String json) {
        return id.mppdigital.portal.form.SampleForm.json(json);
    }
}
