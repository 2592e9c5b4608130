package id.mppdigital.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

class FingerprintsTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static byte[] of(String body) {
        return new Fingerprints(JSON).of(JSON.readTree(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"b\": [2]} | {\"b\": [2.0], \"a\": 1e0}",
                "{\"a\": 0.10} | {\"a\": 0.1}",
                "{\"a\": 1e1000000000} | {\"a\": 10e999999999}"
            })
    void theSameSaidInOtherWordsIsTheSame(String one, String other) {
        assertThat(of(one)).isEqualTo(of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1} | {\"a\": \"1\"}",
                "{\"a\": 12345678901234567.89} | {\"a\": 12345678901234567.88}",
                "{\"a\": [1, 2]} | {\"a\": [2, 1]}"
            })
    void anythingElseIsNot(String one, String other) {
        assertThat(of(one)).isNotEqualTo(of(other));
    }
}
