package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.faults;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.TestCitizenService;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactAnswersTests {
    private static final String FORM = """
            {"type": "object", "properties": {"order": {"type": "integer", "minimum": 1, "maximum": 20},
             "count": {"type": "integer"}, "area": {"type": "number"}}, "additionalProperties": false}
            """;

    private static String stored(String answers, String field) {
        return String.valueOf(
                TestAssembly.assemble(FORM, handover(answers, null)).answers().get(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e19", "12345678901234567890123", "1.0e40", "1e59", "-1e19", "20.5", "21"})
    void aNumberBeyondTheFormIsRefusedAtItsField(String number) {
        assertThat(faults(FORM, "{\"order\": " + number + "}"))
                .first()
                .asString()
                .startsWith("/answers/order ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000.0000001", "0.5", "1e-7"})
    void aNumberWithAFractionIsNoInteger(String number) {
        assertThat(faults(FORM, "{\"count\": " + number + "}")).containsExactly("/answers/count type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e0", "100e-2", "12345678901234567890", "1e19"})
    void aNumberWithoutAFractionIsAnIntegerHoweverItIsWritten(String number) {
        assertThat(faults(FORM, "{\"count\": " + number + "}")).isEmpty();
    }

    @Test
    void decimalsAreKeptDigitForDigit() {
        assertThat(stored("{\"area\": 12345678901234567.89}", "area")).isEqualTo("12345678901234567.89");
        assertThat(stored("{\"area\": 1.10}", "area")).isEqualTo("1.10");
    }

    @Test
    void anAttestedDecimalIsKeptDigitForDigitAndMayBeRepeated() {
        var attestation = TestCitizenService.attestation(
                "siti", "skck", 1, Map.of("area", new BigDecimal("12345678901234567.89")));

        var dossier = TestAssembly.assemble(FORM, handover("{\"area\": 12345678901234567.890}", attestation));

        assertThat(dossier.answers().get("area")).hasToString("12345678901234567.89");
        assertThat(faults(FORM, handover("{\"area\": 12345678901234567.88}", attestation)))
                .containsExactly("/answers/area attested-value-altered");
    }
}
