package id.mppdigital.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mppdigital.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IdempotencyKeyTests {
    private final JsonMapper json = JsonMapper.builder().build();
    private final Fingerprints fingerprints = new Fingerprints(json);

    @Test
    void aMissingKeyIsAskedFor() {
        var problem = catchThrowableOfType(Problem.class, () -> IdempotencyKey.required(null));

        assertThat(problem.code()).isEqualTo("idempotency-key-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "kunci-é"})
    void aKeyIsVisibleAscii(String value) {
        var problem = catchThrowableOfType(Problem.class, () -> new IdempotencyKey(value));

        assertThat(problem.code()).isEqualTo("invalid-idempotency-key");
    }

    @Test
    void aKeyIsNotEndless() {
        var problem = catchThrowableOfType(Problem.class, () -> new IdempotencyKey("x".repeat(256)));

        assertThat(problem.code()).isEqualTo("invalid-idempotency-key");
    }

    @Test
    void theOrderOfMembersDoesNotMatter() {
        var one = json.readTree("""
                {"a": 1, "b": {"c": [1, {"d": 2, "e": 3}]}}""");
        var other = json.readTree("""
                {"b": {"c": [1, {"e": 3, "d": 2}]}, "a": 1}""");

        assertThat(fingerprints.of(one)).isEqualTo(fingerprints.of(other));
    }

    @Test
    void theOrderOfItemsDoes() {
        assertThat(fingerprints.of(json.readTree("[1, 2]"))).isNotEqualTo(fingerprints.of(json.readTree("[2, 1]")));
    }

    @Test
    void halfACharacterHasAFingerprintToo() {
        assertThat(fingerprints.of(json.readTree("{\"a\": \"\\uD800\"}"))).hasSize(32);
    }
}
