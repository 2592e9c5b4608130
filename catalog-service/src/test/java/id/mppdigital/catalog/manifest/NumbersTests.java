package id.mppdigital.catalog.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.mppdigital.catalog.ShippedManifests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {
    private static final String SKCK = ShippedManifests.service("skck");
    private static final int FEE = line("amount: 30000");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30.000  | not-a-whole-number | write 30000",
                "30.0    | not-a-whole-number | Write 30",
                "30000.  | not-a-whole-number | Write 30000",
                "30.5    | not-a-whole-number | without a fraction",
                "3e4     | not-a-whole-number | Write 30000",
                "3.0E+4  | not-a-whole-number | Write 30000",
                "0x7530  | not-a-whole-number | Write 30000",
                "0o72460 | not-a-whole-number | Write 30000",
                "030000  | not-a-whole-number | Write 30000",
                "+30000  | not-a-whole-number | Write 30000",
                "30_000  | type | Write 30000",
                "30,000  | type | Write 30000",
                "1.500.000 | type | Write 1500000",
                "Rp 30.000 | type | Write 30000",
                "\"30000\" | type | Write 30000",
                "8:20:00 | type | a whole number",
                "-30000  | minimum | At least 1"
            })
    void refusesAFeeThatIsNotInPlainDigitsAndSaysWhatToWrite(String amount, String code, String hint) {
        var errors = ManifestTexts.yaml(SKCK.replace("amount: 30000", "amount: " + amount))
                .errors();

        assertThat(errors)
                .extracting(ManifestError::pointer, ManifestError::code, ManifestError::line)
                .containsExactly(tuple("/spec/standard/fee/amount", code, FEE));
        assertThat(errors.getFirst().detail().en()).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e19", "9223372036854775808", "1e999999999", "12345678901234567.89", "0x8000000000000000"})
    void refusesANumberThatCannotBeKeptExactlyAtItsLine(String amount) {
        assertThatExceptionOfType(InvalidManifest.class)
                .isThrownBy(() -> ManifestTexts.yaml(SKCK.replace("amount: 30000", "amount: " + amount)))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .extracting(ManifestError::code, ManifestError::line)
                        .containsExactly(tuple("bad-number", FEE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3e4", "30.000", "30000.0"})
    void refusesTheSameInJson(String number) {
        var channel = """
                {"apiVersion": "mpp.id/v1", "kind": "Channel", "metadata": {"code": "portal"},
                 "spec": {"name": {"id": "Portal", "en": "Portal"}, "client": "portal",
                  "limits": {"requestsPerMinute": %s}}}
                """.formatted(number);

        assertThat(ManifestTexts.json(channel).errors())
                .extracting(ManifestError::pointer, ManifestError::code, ManifestError::line)
                .containsExactly(tuple("/spec/limits/requestsPerMinute", "not-a-whole-number", 3));
    }

    @ParameterizedTest
    @CsvSource({
        "'version: 2}', 'version: 2.0}', /metadata/version",
        "'maxLength: 200', 'maxLength: 2e2', /spec/form/properties/applicantName/maxLength",
        "'maxBytes: 2097152', 'maxBytes: 2.097', /spec/documents/0/maxBytes",
        "'amount: 1, unit', 'amount: 1.0, unit', /spec/standard/timeLimit/amount"
    })
    void refusesItWhereverAWholeNumberIsMeant(String right, String wrong, String pointer) {
        assertThat(ManifestTexts.yaml(SKCK.replaceFirst(right, wrong)).errors())
                .extracting(ManifestError::pointer, ManifestError::code)
                .containsExactly(tuple(pointer, "not-a-whole-number"));
    }

    @ParameterizedTest
    @CsvSource({"63.71, 63.71", "63.10, 63.10", "1e3, 1e3", "true, true", "0x1F, 0x1F"})
    void refusesANumberWhereATextIsMeantAndQuotesItAsWritten(String code, String quoted) {
        var errors = ManifestTexts.yaml("""
                apiVersion: mpp.id/v1
                kind: Mall
                metadata: {code: %s}
                spec: {name: {id: a, en: b}, region: '63.71', timeZone: Asia/Makassar}
                """.formatted(code)).errors();

        assertThat(errors)
                .extracting(ManifestError::pointer, ManifestError::code, ManifestError::line)
                .containsExactly(tuple("/metadata/code", "type", 3));
        assertThat(errors.getFirst().detail().en()).contains("'" + quoted + "'");
        assertThat(errors.getFirst().detail().id()).contains("'" + quoted + "'");
    }

    @Test
    void takesAFractionAsTheBoundOfANumberButNotOneThatReadsAsThousands() {
        var form = FormSubsetTests.form("weight: {type: number, minimum: 0.5, maximum: 4.25, multipleOf: 0.25, LABEL}");
        assertThat(ManifestTexts.yaml(form).errors()).isEmpty();

        assertThat(ManifestTexts.yaml(form.replace("4.25", "4.000")).errors())
                .extracting(ManifestError::code)
                .containsExactly("ambiguous-number");
    }

    @Test
    void refusesAFractionAsTheBoundOfAWholeNumber() {
        assertThat(ManifestTexts.yaml(FormSubsetTests.form("age: {type: integer, minimum: 17.5, LABEL}"))
                        .errors())
                .extracting(ManifestError::code)
                .containsExactly("not-a-whole-number");
    }

    private static int line(String text) {
        return (int) SKCK.substring(0, SKCK.indexOf(text)).lines().count();
    }
}
