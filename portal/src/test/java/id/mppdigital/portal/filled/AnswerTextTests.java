package id.mppdigital.portal.filled;

import static id.mppdigital.portal.form.SampleForm.field;
import static id.mppdigital.portal.form.SampleForm.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    purpose   | "WORK"          | Kerja         | Work
                    purpose   | "GONE"          | GONE          | GONE
                    history   | false           | Tidak         | No
                    birthDate | "1990-08-15"    | 15 Agustus 1990 | 15 August 1990
                    birthDate | "1990--31"      | 1990--31      | 1990--31
                    children  | 2019            | 2019          | 2019
                    name      | "Siti <b>"      | Siti <b>      | Siti <b>
                    """)
    void answers_are_written_as_people_read_them(String name, String answer, String id, String en) {
        assertThat(AnswerText.of(field(name), json(answer), Language.ID)).isEqualTo(id);
        assertThat(AnswerText.of(field(name), json(answer), Language.EN)).isEqualTo(en);
    }
}
