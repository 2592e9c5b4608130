package id.mppdigital.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.TestForms;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutdatedTests {
    private static Outdated between(String then, String now) {
        return Outdated.between(TestForms.of(then), TestForms.of(now));
    }

    private static String form(String properties, String required) {
        return "{\"properties\": {%s}, \"required\": [%s]}".formatted(properties, required);
    }

    @Test
    void the_same_form_changed_nothing() {
        assertThat(between(TestForms.SKCK, TestForms.SKCK)).isEqualTo(new Outdated(1, List.of(), List.of(), List.of()));
    }

    @Test
    void fields_are_named_in_alphabetical_order() {
        var outdated =
                between(form("\"b\": {}, \"a\": {}, \"kept\": {}", ""), form("\"kept\": {}, \"z\": {}, \"c\": {}", ""));

        assertThat(outdated.added()).containsExactly("c", "z");
        assertThat(outdated.removed()).containsExactly("a", "b");
        assertThat(outdated.changed()).isEmpty();
    }

    @Test
    void another_rule_another_text_and_becoming_required_are_changes() {
        var outdated = between(
                form("\"rule\": {\"maxLength\": 9}, \"text\": {\"x-label\": \"a\"}, \"need\": {}, \"same\": {}", ""),
                form(
                        "\"rule\": {\"maxLength\": 8}, \"text\": {\"x-label\": \"b\"}, \"need\": {}, \"same\": {}",
                        "\"need\""));

        assertThat(outdated.changed()).containsExactly("need", "rule", "text");
    }

    @Test
    void another_spelling_of_a_number_is_no_change() {
        assertThat(between(form("\"n\": {\"minimum\": 1.0}", ""), form("\"n\": {\"minimum\": 1}", ""))
                        .changed())
                .isEmpty();
    }

    @Test
    void another_hint_or_another_help_for_browsers_is_no_change() {
        assertThat(between(
                                form("\"phone\": {\"x-hint\": {\"id\": \"a\"}}", ""),
                                form("\"phone\": {\"x-hint\": {\"id\": \"b\"}, \"x-autocomplete\": \"tel\"}", ""))
                        .changed())
                .isEmpty();
    }

    @Test
    void whether_a_registers_value_may_be_overridden_is_no_change_of_the_question() {
        assertThat(between(form("\"address\": {}", ""), form("\"address\": {\"x-overridable\": true}", ""))
                        .changed())
                .isEmpty();
    }

    @Test
    void what_an_answer_becomes_later_is_no_change_of_the_question() {
        assertThat(between(form("\"child\": {}", ""), form("\"child\": {\"x-becomes\": \"citizen.child/name\"}", ""))
                        .changed())
                .isEmpty();
    }

    @Test
    void a_field_that_is_required_in_other_cases_has_changed() {
        var fields = "\"purpose\": {}, \"detail\": {}, \"phone\": {}, \"email\": {}";
        var then = form(fields, "");
        var rule =
                "{\"if\": {\"properties\": {\"purpose\": {\"const\": \"%s\"}}}, \"then\": {\"required\": [\"detail\"]}}";
        var now = then.replaceFirst("}$", ", \"allOf\": [" + rule.formatted("OTHER") + "]}");
        var later = then.replaceFirst("}$", ", \"allOf\": [" + rule.formatted("WORK") + "]}");
        var dependent = then.replaceFirst("}$", ", \"dependentRequired\": {\"phone\": [\"email\"]}}");

        assertThat(between(then, now).changed()).containsExactly("detail");
        assertThat(between(now, later).changed()).containsExactly("detail");
        assertThat(between(now, now).changed()).isEmpty();
        assertThat(between(then, dependent).changed()).containsExactly("email");
    }
}
