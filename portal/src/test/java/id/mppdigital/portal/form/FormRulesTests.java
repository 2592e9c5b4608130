package id.mppdigital.portal.form;

import static id.mppdigital.portal.form.SampleForm.FORM;
import static id.mppdigital.portal.form.SampleForm.object;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTests {
    private static final String COMPLETE =
            "{'name': 'Siti', 'nik': '6371010101900001', 'purpose': 'WORK', 'birthDate': '1990-07-15'}";

    @Test
    void a_complete_form_has_no_fault() {
        assertThat(FORM.rules().check(object(COMPLETE.replace('\'', '"')))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    name          | null              | type-string
                    name          | ` "…" `           | blank
                    nik           | "123"             | digits
                    email         | "siti"            | format-email
                    phone         | "12"              | format-phone
                    birthDate     | "1990-02-31"      | format-date
                    children      | "tiga"            | type-integer
                    children      | 31                | maximum
                    children      | -1                | minimum
                    purpose       | "PARTY"           | enum
                    purposeDetail | "xxxxxxxxxxxxxxxxxxxxx" | maxLength
                    skills        | ["a","b","c","d"] | maxItems
                    history       | "maybe"           | type-boolean
                    """)
    void each_fault_says_which_text_explains_it(String field, String answer, String key) {
        var answers = object(COMPLETE.replace('\'', '"'));
        answers.set(field, SampleForm.json(answer));
        assertThat(FORM.rules().check(answers)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.key()).isEqualTo(key);
        });
    }

    @Test
    void limits_are_given_as_texts() {
        var answers = object(COMPLETE.replace('\'', '"')).put("nik", "1").put("children", 31);
        assertThat(FORM.rules().check(answers))
                .containsExactlyInAnyOrder(
                        FieldFault.of("nik", "digits", "16"), FieldFault.of("children", "maximum", "30"));
    }

    @Test
    void a_missing_answer_is_reported_at_its_own_field() {
        assertThat(FORM.rules().check(object("{}")))
                .containsExactlyInAnyOrder(
                        FieldFault.of("name", "required"),
                        FieldFault.of("nik", "required"),
                        FieldFault.of("purpose", "required-choice"),
                        FieldFault.of("birthDate", "required-date"));
    }

    @Test
    void a_conditional_question_is_asked_and_required_only_while_its_condition_holds() {
        var rules = FORM.rules();
        assertThat(rules.isAsked("purposeDetail", object("{}"))).isFalse();
        assertThat(rules.isAsked("purposeDetail", object("{\"purpose\": \"WORK\"}")))
                .isFalse();
        var other = object("{\"purpose\": \"OTHER\"}");
        assertThat(rules.isAsked("purposeDetail", other)).isTrue();
        assertThat(rules.required(other)).contains("purposeDetail").doesNotContain("historyDetail");
        assertThat(rules.check(other)).contains(FieldFault.of("purposeDetail", "required"));
    }

    @Test
    void an_answer_whose_question_went_away_goes_too() {
        assertThat(FORM.rules().wanted(object("{\"purpose\": \"WORK\", \"purposeDetail\": \"x\", \"foreign\": 1}")))
                .isEqualTo(object("{\"purpose\": \"WORK\"}"));
    }

    @Test
    void a_question_that_depends_on_a_dropped_answer_is_dropped_with_it() {
        var form = Form.of(SampleForm.json("""
                {"form": {"type": "object", "properties": {
                   "a": {"type": "boolean"}, "b": {"type": "boolean"}, "c": {"type": "string"}},
                 "allOf": [
                   {"if": {"properties": {"b": {"const": true}}, "required": ["b"]}, "then": {"required": ["c"]}},
                   {"if": {"properties": {"a": {"const": true}}, "required": ["a"]}, "then": {"required": ["b"]}}]}}
                """));
        assertThat(form.rules().wanted(object("{\"a\": false, \"b\": true, \"c\": \"x\"}")))
                .isEqualTo(object("{\"a\": false}"));
    }

    @Test
    void a_field_that_another_one_needs_is_required_with_it_but_always_asked() {
        var form = Form.of(SampleForm.json("""
                {"form": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
                 "dependentRequired": {"a": ["b"]}}}
                """));
        assertThat(form.rules().isAsked("b", object("{}"))).isTrue();
        assertThat(form.rules().check(object("{\"a\": \"x\"}"))).containsExactly(FieldFault.of("b", "required"));
    }
}
