package id.mppdigital.platform.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiChangesTests {
    @Test
    void nothingChangedBreaksNothing() {
        assertThat(ApiChanges.breaking(Documents.things(), Documents.things())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"/things/{id}\"                | \"/objects/{id}\"                      | POST /things/{id} is gone",
                "\"post\": {                     | \"put\": {                             | POST /things/{id} is gone",
                "\"201\"                         | \"200\"                                | 201 is gone",
                "{\"name\": \"mode\"             | {\"name\": \"way\"                     | no longer takes mode",
                "\"in\": \"query\"               | \"in\": \"query\", \"required\": true  | wants mode now",
                "[\"FAST\", \"SLOW\"]            | [\"FAST\"]                             | can no longer be [SLOW]",
                "\"Wish\": {\"type\": \"object\", \"required\": [\"name\"] | \"Wish\": {\"required\": [\"name\", \"note\"] | note is required now",
                "\"maxLength\": 9                | \"maxLength\": 8                       | narrower maxLength",
                "\"maxLength\": 9                | \"pattern\": \"a\"                     | another pattern",
                "\"note\": {\"type\": [\"string\", \"null\"]} | \"note\": {\"type\": \"string\"} | note was null or string",
                "\"note\"                        | \"remark\"                             | note is gone",
                "[\"id\", \"kind\"]              | [\"id\"]                               | kind may be missing now",
                "\"since\"                       | \"from\"                               | since is gone",
                "\"id\": {\"type\": \"integer\"} | \"id\": {\"type\": \"string\"}         | id was integer",
                "\"id\": {\"type\": \"integer\"} | \"id\": {\"type\": [\"integer\", \"null\"]} | id was integer",
                "[\"SMALL\", \"LARGE\"]          | [\"SMALL\"]                            | can no longer be [LARGE]",
                "\"date-time\"                   | \"date\"                               | another format",
            })
    void whatBreaksAClientIsNamed(String was, String is, String change) {
        assertThat(ApiChanges.breaking(Documents.things(), Documents.changed(was, is)))
                .singleElement()
                .asString()
                .contains(change);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"note\": {                     | \"more\": {\"type\": \"string\"}, \"note\": {",
                "\"since\": {                    | \"more\": {\"type\": \"string\"}, \"since\": {",
                "[\"SMALL\", \"LARGE\"]          | [\"SMALL\", \"LARGE\", \"HUGE\"]",
                "[\"FAST\", \"SLOW\"]            | [\"FAST\", \"SLOW\", \"AUTO\"]",
                "[\"id\", \"kind\"]              | [\"id\", \"kind\", \"since\"]",
                "\"maxLength\": 9                | \"maxLength\": 10",
                "\"404\"                         | \"410\"",
                "\"Makes a thing\"               | \"Makes something\"",
            })
    void whatOnlyAddsBreaksNothing(String was, String is) {
        assertThat(ApiChanges.breaking(Documents.things(), Documents.changed(was, is)))
                .isEmpty();
    }

    @Test
    void aPartBehindANullableReferenceIsComparedToo() {
        var without = Documents.changed(
                "\"Part\": {\"type\": \"object\", \"required\": [\"name\"], \"properties\": {\"name\"",
                "\"Part\": {\"type\": \"object\", \"required\": [\"title\"], \"properties\": {\"title\"");

        assertThat(ApiChanges.breaking(Documents.things(), without))
                .anyMatch(change -> change.contains("part/name is gone"));
    }
}
