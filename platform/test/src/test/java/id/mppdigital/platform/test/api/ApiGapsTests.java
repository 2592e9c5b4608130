package id.mppdigital.platform.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiGapsTests {
    private static final String STREAM = "GET /things/stream has no summary";

    @Test
    void anOperationWithWordsAndExamplesHasNoGaps() {
        assertThat(ApiGaps.in(Documents.things())).allMatch(gap -> gap.startsWith(STREAM));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"summary\": \"Makes a thing\"      | \"x\": 1                      | has no summary",
                "\"description\": \"How.\"           | \"x\": 1                      | does not say what mode is",
                "\"example\": {\"name\": \"a\"}      | \"x\": 1                      | has no example",
                "\"example\": {\"name\": \"a\"}      | \"example\": {\"nam\": \"a\"} | the example is not valid",
                "\"kind\": \"SMALL\", \"part\": null | \"kind\": \"MEDIUM\"          | the example is not valid",
            })
    void whatIsMissingIsNamed(String was, String is, String gap) {
        assertThat(ApiGaps.in(Documents.changed(was, is))).anyMatch(found -> found.contains(gap));
    }
}
