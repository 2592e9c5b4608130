package id.mppdigital.portal.filled;

import static id.mppdigital.portal.form.SampleForm.FORM;
import static id.mppdigital.portal.form.SampleForm.json;
import static id.mppdigital.portal.form.SampleForm.object;
import static id.mppdigital.portal.form.SampleForm.posted;
import static id.mppdigital.portal.form.SampleForm.section;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Language;
import id.mppdigital.portal.form.FieldFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilledTests {
    private static final Knowledge KNOWN = Knowledge.of(json("""
            {"attestation": "signed", "fields": {
              "name": {"value": "SITI RAHMAH", "source": "dukcapil.person/name", "asOf": "2026-11-28T02:24:13Z",
                       "assurance": "REGISTER", "state": "fresh"},
              "nik": {"value": "6371010101900001", "source": "dukcapil.person/nik", "asOf": "2026-11-01T02:24:13Z",
                      "assurance": "REGISTER", "state": "cached"},
              "province": {"value": "KALIMANTAN SELATAN", "declaredValue": "KALIMANTAN TENGAH",
                           "source": "dukcapil.person/province", "assurance": "REGISTER", "state": "conflict"},
              "phone": {"value": "081250001111", "source": "citizen/phone", "assurance": "DECLARED", "state": "fresh"}}}
            """));

    private static FieldView view(Filled filled, String field) {
        return filled.of(FORM.sectionOf(field).orElseThrow()).views().stream()
                .filter(it -> it.name().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_register_vouches_for_is_shown_and_neither_kept_nor_sent() {
        var filled = new Filled(FORM, KNOWN, object("{}"));
        assertThat(view(filled, "name").standing()).isEqualTo(Standing.VOUCHED);
        assertThat(view(filled, "nik").standing()).isEqualTo(Standing.VOUCHED_EARLIER);
        assertThat(view(filled, "name").value()).hasToString("\"SITI RAHMAH\"");
        assertThat(filled.toKeep()).isEmpty();
        assertThat(filled.toSubmit()).isEqualTo(object("{\"phone\": \"081250001111\"}"));
    }

    @Test
    void what_the_account_says_is_told_from_what_the_citizen_said_before() {
        var phone = "\"phone\": {\"value\": \"081250001111\", \"source\": \"citizen/phone\", "
                + "\"assurance\": \"DECLARED\", \"state\": \"fresh\"%s}";
        var accounts = Knowledge.of(json("{\"fields\": {" + phone.formatted(", \"account\": true") + "}}"));
        var citizens = Knowledge.of(json("{\"fields\": {" + phone.formatted("") + "}}"));
        assertThat(view(new Filled(FORM, accounts, object("{}")), "phone").standing())
                .isEqualTo(Standing.ACCOUNT);
        assertThat(view(new Filled(FORM, citizens, object("{}")), "phone").standing())
                .isEqualTo(Standing.DECLARED);
    }

    @Test
    void of_several_the_chosen_one_is_filled_in_and_what_is_not_known_of_it_is_emptied() {
        var several = Knowledge.of(json("""
                {"fields": {"phone": {"value": "1", "source": "citizen/phone", "assurance": "DECLARED", "state": "fresh"}},
                 "subjects": [{"subject": "citizen", "known": [
                   {"key": "citizen.3", "values": {}}, {"key": "citizen.2", "values": {"phone": "081250001111"}},
                   {"key": "citizen", "values": {"phone": "081250002222"}}]}]}
                """));
        var filled = new Filled(FORM, several, object("{}"));
        assertThat(filled.of(FORM.sectionOf("phone").orElseThrow()).choices(Language.EN))
                .containsOnlyKeys("citizen.2", "citizen");

        var other = filled.about("citizen");
        assertThat(other.answer("phone")).hasToString("\"081250002222\"");
        assertThat(filled.about("citizen.3").answer("phone")).isNull();
        assertThat(filled.about("citizen.7").toKeep()).isEmpty();
    }

    @Test
    void a_vouched_value_posted_back_is_ignored() {
        var forged = new Filled(FORM, KNOWN, object("{\"name\": \"Draft Forger\"}"))
                .with(
                        section("you"),
                        posted("name", "Somebody Else", "nik", "9999999999999999", "email", "s@contoh.id"));
        assertThat(view(forged, "name").value()).hasToString("\"SITI RAHMAH\"");
        assertThat(forged.toKeep()).isEqualTo(object("{\"email\": \"s@contoh.id\"}"));
        assertThat(forged.toSubmit().has("name")).isFalse();
        assertThat(forged.toSubmit().has("nik")).isFalse();
    }

    private static final Knowledge OVERRIDABLE = Knowledge.of(json("""
            {"attestation": "signed", "fields": {
              "province": {"value": "KALIMANTAN  SELATAN", "source": "dukcapil.person/province",
                           "asOf": "2026-11-28T02:24:13Z", "assurance": "REGISTER", "state": "fresh",
                           "overridable": true}}}
            """));

    @Test
    void what_may_be_overridden_is_the_registers_until_the_citizen_says_otherwise() {
        var filled = new Filled(FORM, OVERRIDABLE, object("{}"));
        assertThat(view(filled, "province").standing()).isEqualTo(Standing.VOUCHED);
        assertThat(view(filled, "province").isOverridable()).isTrue();
        assertThat(filled.toSubmit().has("province")).isFalse();

        var overridden = filled.with(section("you"), posted("province", "Kalimantan Tengah"));
        assertThat(view(overridden, "province").standing()).isEqualTo(Standing.OVERRIDDEN);
        assertThat(overridden.toKeep()).isEqualTo(object("{\"province\": \"Kalimantan Tengah\"}"));
        assertThat(overridden.toSubmit()).isEqualTo(object("{\"province\": \"Kalimantan Tengah\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Kalimantan Selatan", "KALIMANTAN SELATAN "})
    void an_override_that_is_emptied_or_says_the_same_is_none(String said) {
        var filled = new Filled(FORM, OVERRIDABLE, object("{\"province\": \"Kalimantan Tengah\"}"))
                .with(section("you"), posted("province", said));
        assertThat(view(filled, "province").standing()).isEqualTo(Standing.VOUCHED);
        assertThat(view(filled, "province").value()).hasToString("\"KALIMANTAN  SELATAN\"");
        assertThat(filled.toKeep()).isEmpty();
        assertThat(filled.toSubmit()).isEmpty();
    }

    @Test
    void a_posted_field_of_another_section_or_of_no_form_is_ignored() {
        var filled =
                new Filled(FORM, KNOWN, object("{}")).with(section("you"), posted("purpose", "WORK", "admin", "true"));
        assertThat(filled.toKeep()).isEmpty();
    }

    @Test
    void in_a_conflict_nothing_is_filled_in_until_the_citizen_decides() {
        var filled = new Filled(FORM, KNOWN, object("{}"));
        var view = view(filled, "province");
        assertThat(view.standing()).isEqualTo(Standing.CONFLICT);
        assertThat(view.value()).isNull();
        assertThat(view.known()).isNotNull();

        var decided = filled.with(section("you"), posted("province", "KALIMANTAN TENGAH"));
        assertThat(decided.toSubmit().path("province")).hasToString("\"KALIMANTAN TENGAH\"");
    }

    @Test
    void what_was_declared_before_is_filled_in_and_stays_empty_once_emptied() {
        var filled = new Filled(FORM, KNOWN, object("{}"));
        assertThat(view(filled, "phone").standing()).isEqualTo(Standing.DECLARED);
        assertThat(view(filled, "phone").value()).hasToString("\"081250001111\"");

        var emptied = filled.with(section("you"), posted("phone", ""));
        assertThat(view(emptied, "phone").value()).isNull();
        assertThat(emptied.toKeep().path("phone").isNull()).isTrue();
        assertThat(emptied.toSubmit().has("phone")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "unavailable, UNAVAILABLE",
        "unknown, UNKNOWN",
        "not-consented, NOT_CONSENTED",
        "conflict, CONTRADICTED",
        "something-new, UNKNOWN"
    })
    void a_field_without_a_value_is_asked_for_with_the_reason(String state, Standing standing) {
        var knowledge = Knowledge.of(json("""
                {"attestation": null, "fields": {"name": {"value": null, "source": "dukcapil.person/name", "asOf": null,
                 "assurance": null, "state": "%s"}}}
                """.formatted(state)));
        var filled = new Filled(FORM, knowledge, object("{\"name\": \"Siti\"}"));
        assertThat(view(filled, "name").standing()).isEqualTo(standing);
        assertThat(view(filled, "name").value()).hasToString("\"Siti\"");
        assertThat(filled.toSubmit().path("name")).hasToString("\"Siti\"");
    }

    @Test
    void without_prefill_every_field_is_asked_for() {
        var filled = new Filled(FORM, Knowledge.UNAVAILABLE, object("{}"));
        assertThat(view(filled, "name").standing()).isEqualTo(Standing.UNAVAILABLE);
        assertThat(view(filled, "phone").standing()).isEqualTo(Standing.ASKED);
        assertThat(view(filled, "email").standing()).isEqualTo(Standing.ASKED);
    }

    @Test
    void a_section_reports_its_own_faults_in_the_order_of_its_fields() {
        var filled = new Filled(FORM, Knowledge.UNAVAILABLE, object("{\"email\": \"x\", \"children\": \"y\"}"));
        assertThat(filled.of(section("you")).faults())
                .extracting(FieldFault::field)
                .containsExactly("name", "nik", "email", "birthDate", "children");
        assertThat(filled.of(section("reason")).faults())
                .extracting(FieldFault::field)
                .containsExactly("purpose");
        assertThat(filled.of(section("reason"))
                        .views(filled.faults())
                        .getFirst()
                        .fault())
                .isNotNull();
    }

    @Test
    void an_answer_that_makes_another_question_necessary_shows_it_before_going_on() {
        var before = new Filled(FORM, KNOWN, object("{}"));
        var post = posted("purpose", "OTHER", "skills", "", "history", "");
        var after = before.with(section("reason"), post);
        assertThat(after.of(section("reason")).asksMoreThan(post)).isTrue();
        assertThat(after.of(section("reason")).views())
                .extracting(FieldView::name)
                .contains("purposeDetail");

        var second = posted("purpose", "OTHER", "purposeDetail", "Lomba", "skills", "", "history", "");
        assertThat(after.with(section("reason"), second).of(section("reason")).asksMoreThan(second))
                .isFalse();

        var changed = after.with(section("reason"), second)
                .with(
                        section("reason"),
                        posted("purpose", "WORK", "purposeDetail", "Lomba", "skills", "", "history", ""));
        assertThat(changed.toKeep()).isEqualTo(object("{\"purpose\": \"WORK\"}"));
    }

    @Test
    void one_section_follows_another() {
        var filled = new Filled(FORM, KNOWN, object("{}"));
        assertThat(filled.sections()).containsExactly(section("you"), section("reason"));
    }

    private static Knowledge differing(String more) {
        return Knowledge.of(json("""
                {"attestation": "signed", "fields": {
                  "province": {"value": "KALIMANTAN SELATAN", "source": "dukcapil.person/province",
                               "asOf": "2026-11-28T02:24:13Z", "assurance": "REGISTER", "state": "conflict",
                               "otherwise": [{"value": "Kalimantan Tengah", "source": "pajak.taxpayer/province",
                                              "asOf": "2026-11-28T02:24:13Z"}]%s}}}
                """.formatted(more)));
    }

    @Test
    void where_registers_differ_the_citizen_takes_what_one_of_them_says() {
        var filled = new Filled(FORM, differing(", \"choosable\": true"), object("{}"));
        assertThat(view(filled, "province").standing()).isEqualTo(Standing.REGISTERS_DIFFER);
        assertThat(filled.toSubmit().has("province"))
                .as("nothing is chosen yet")
                .isFalse();

        var chosen = filled.with(section("you"), posted("province", "Kalimantan Tengah"));
        assertThat(chosen.toKeep()).isEqualTo(object("{\"province\": \"Kalimantan Tengah\"}"));
        assertThat(chosen.toSubmit()).isEqualTo(object("{\"province\": \"Kalimantan Tengah\"}"));

        var third = filled.with(section("you"), posted("province", "Kalimantan Barat"));
        assertThat(third.toSubmit().has("province")).as("none of them says so").isFalse();
    }

    @Test
    void a_third_value_is_written_only_where_the_form_lets_registers_be_overridden() {
        var knowledge = differing(", \"choosable\": true, \"overridable\": true");
        var third =
                new Filled(FORM, knowledge, object("{}")).with(section("you"), posted("province", "Kalimantan Barat"));
        assertThat(third.toSubmit()).isEqualTo(object("{\"province\": \"Kalimantan Barat\"}"));
    }

    @Test
    void what_its_owner_decides_is_vouched_for_and_the_other_only_told() {
        var filled = new Filled(FORM, differing(""), object("{}"));
        assertThat(view(filled, "province").standing()).isEqualTo(Standing.VOUCHED_BESIDE);
        assertThat(view(filled, "province").isOverridable()).isFalse();
        var forged = filled.with(section("you"), posted("province", "Kalimantan Tengah"));
        assertThat(forged.toSubmit().has("province")).isFalse();
    }
}
