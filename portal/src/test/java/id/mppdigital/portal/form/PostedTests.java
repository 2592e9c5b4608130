package id.mppdigital.portal.form;

import static id.mppdigital.portal.form.SampleForm.field;
import static id.mppdigital.portal.form.SampleForm.json;
import static id.mppdigital.portal.form.SampleForm.posted;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostedTests {
    @Test
    void an_empty_field_is_no_answer() {
        assertThat(posted("name", "  \r\n ").answer(field("name")).isMissingNode())
                .isTrue();
        assertThat(posted("purpose", "").answer(field("purpose")).isMissingNode())
                .isTrue();
        assertThat(posted("skills", "\n \n").answer(field("skills")).isMissingNode())
                .isTrue();
        assertThat(posted("birthDate.day", "", "birthDate.month", "", "birthDate.year", "")
                        .answer(field("birthDate"))
                        .isMissingNode())
                .isTrue();
        assertThat(posted().answer(field("history")).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name      | ' Siti Rahmah '         | '"Siti Rahmah"'
                    nik       | 6371 0101-0190.0001     | '"6371010101900001"'
                    children  | 3                       | 3
                    children  | 1.000                   | 1000
                    children  | tiga                    | '"tiga"'
                    children  | 1,5                     | '"1,5"'
                    income    | '1.500.000,50'          | 1500000.50
                    income    | 30.00                   | '"30.00"'
                    history   | true                    | true
                    history   | on                      | true
                    history   | false                   | false
                    history   | maybe                   | '"maybe"'
                    purpose   | WORK                    | '"WORK"'
                    purpose   | <script>                | '"<script>"'
                    birthDate | 1990-07-15              | '"1990-07-15"'
                    """)
    void a_text_becomes_an_answer_of_the_fields_type_or_stays_as_it_was_typed(
            String name, String typed, String answer) {
        assertThat(posted(name, typed).answer(field(name)).toString()).isEqualTo(answer);
    }

    @Test
    void a_point_groups_thousands_in_indonesian_and_is_the_decimal_sign_in_english() {
        assertThat(posted(Language.ID, "income", "1.500").answer(field("income")))
                .hasToString("1500");
        assertThat(posted(Language.EN, "income", "1.500").answer(field("income")))
                .hasToString("1.500");
        assertThat(posted(Language.EN, "income", "1,500").answer(field("income")))
                .hasToString("1500");
    }

    @Test
    void a_date_is_made_of_three_fields_and_keeps_what_is_no_date() {
        assertThat(posted("birthDate.day", "5", "birthDate.month", "7", "birthDate.year", "1990")
                        .answer(field("birthDate")))
                .hasToString("\"1990-07-05\"");
        assertThat(posted("birthDate.day", "31", "birthDate.month", "", "birthDate.year", "1990")
                        .answer(field("birthDate")))
                .hasToString("\"1990--31\"");
    }

    @Test
    void each_line_is_an_entry() {
        assertThat(posted("skills", "las\r\n\r\n jahit ").answer(field("skills")))
                .isEqualTo(json("[\"las\", \"jahit\"]"));
    }

    @Test
    void what_no_database_stores_is_left_out() {
        assertThat(posted("name", "Si\0ti\u0007").answer(field("name"))).hasToString("\"Siti\"");
        assertThat(posted("historyDetail", "a\r\nb")
                        .answer(field("historyDetail"))
                        .asString())
                .isEqualTo("a\nb");
    }
}
