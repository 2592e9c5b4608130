package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.faults;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTextsTests {
    private static final String FORM = """
            {"type": "object", "properties": {"childName": {"type": "string", "minLength": 1},
             "phone": {"type": "string", "format": "phone"}, "email": {"type": "string", "format": "email"},
             "mail": {"type": "string", "format": "idn-email"}, "code": {"type": "string", "format": "made-up"},
             "address": {"type": "object", "properties": {"street": {"type": "string"},
                         "phone": {"type": "string", "format": "phone"}}, "required": ["street"]}},
             "required": ["childName"], "additionalProperties": false}
            """;

    private static String with(String field, String value) {
        return "{\"childName\": \"Aisyah\", \"%s\": \"%s\"}".formatted(field, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "\\u00a0", "\\u200b", "\\u3000\\u2060", "...", "-"})
    void aRequiredTextHoldsALetterOrADigit(String text) {
        assertThat(faults(FORM, "{\"childName\": \"%s\"}".formatted(text))).containsExactly("/answers/childName blank");
    }

    @Test
    void soDoesARequiredTextInsideAGroup() {
        assertThat(faults(FORM, "{\"childName\": \"Ai\", \"address\": {\"street\": \" \"}}"))
                .containsExactly("/answers/address/street blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "7", "Ñ", "愛", "أحمد"})
    void oneLetterOrDigitOfAnyScriptIsEnough(String text) {
        assertThat(faults(FORM, "{\"childName\": \"%s\"}".formatted(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0812 5000 1111", "0812-5000-1111", "6281250001111", "+6281250001111", "+62 (812) 5000-1111"})
    void aTelephoneNumberIsKeptInOneForm(String phone) {
        var dossier = TestAssembly.assemble(FORM, handover(with("phone", phone), null));

        assertThat(TestAssembly.answer(dossier, "phone")).isEqualTo("+6281250001111");
    }

    @Test
    void aForeignNumberIsTakenToo() {
        var dossier = TestAssembly.assemble(FORM, handover(with("phone", "+65 6123 4567"), null));

        assertThat(TestAssembly.answer(dossier, "phone")).isEqualTo("+6561234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+62081250001111",
                "62081250001111",
                "+62 0812 5000 1111",
                "006281250001111",
                "0812",
                "0812-FLOWERS",
                "0812 5000 1111 ext. 5",
                "+1",
                "08125000111122223333"
            })
    void whatIsNoTelephoneNumberIsRefused(String phone) {
        assertThat(faults(FORM, with("phone", phone))).containsExactly("/answers/phone format");
    }

    @Test
    void otherScriptsAreForIdnEmailOnly() {
        assertThat(faults(FORM, with("email", "sité@example.id"))).containsExactly("/answers/email format");
        assertThat(faults(FORM, with("email", "siti@exämple.id"))).containsExactly("/answers/email format");
        assertThat(faults(FORM, with("email", "siti@example.id"))).isEmpty();
        assertThat(faults(FORM, with("mail", "sité@example.id"))).isEmpty();
    }

    @Test
    void aFormatNobodyKnowsSaysNothing() {
        assertThat(faults(FORM, with("code", "anything"))).isEmpty();
    }

    @Test
    void aFaultSpeaksBothLanguagesAndNeverTheValidators() {
        try {
            TestAssembly.assemble(FORM, handover("{\"childName\": 7}", null));
        } catch (Problem problem) {
            var detail = problem.faults().getFirst().detail();
            assertThat(detail.id()).isEqualTo("Isian ini harus berupa teks.");
            assertThat(detail.en()).isEqualTo("This must be a text.");
            return;
        }
        throw new AssertionError("taken");
    }
}
