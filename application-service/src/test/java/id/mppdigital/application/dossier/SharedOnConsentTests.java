package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.answer;
import static id.mppdigital.application.dossier.TestAssembly.assemble;
import static id.mppdigital.application.dossier.TestAssembly.faults;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static id.mppdigital.application.testing.TestCitizenService.KEY;
import static id.mppdigital.application.testing.TestCitizenService.attestationClaims;
import static id.mppdigital.application.testing.TestCitizenService.sign;
import static id.mppdigital.application.testing.TestCitizenService.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a service does not need enters a dossier only if its citizen has agreed. */
class SharedOnConsentTests {
    private static final String FORM = """
            {"type": "object", "additionalProperties": false, "required": ["house"], "properties": {
              "house": {"type": "string"},
              "card": {"type": "string", "x-source": "bpjs.membership/number",
                "x-consent": {"id": "PDAM", "en": "The water company"}}}}
            """;

    private static String attested(Map<String, String> values, List<String> consented) {
        return sign(KEY, "attestation+jwt", with(attestationClaims("siti", "skck", 1, values), "consented", consented));
    }

    @Test
    void whatIsTypedWithoutAgreementIsRefused() {
        var typed = "{\"house\": \"A\", \"card\": \"0001234567890\"}";

        assertThat(faults(FORM, handover(typed, null))).containsExactly("/answers/card consent-missing");
        assertThat(faults(FORM, handover(typed, attested(Map.of(), List.of("house")))))
                .containsExactly("/answers/card consent-missing");
        assertThat(faults(FORM, handover("{\"house\": \"A\"}", null))).isEmpty();
    }

    @Test
    void whatIsAgreedToEntersBeItTheRegistersOrTyped() {
        var registers = attested(Map.of("card", "0001234567890"), List.of("card"));

        assertThat(answer(assemble(FORM, handover("{\"house\": \"A\"}", registers)), "card"))
                .isEqualTo("0001234567890");
        assertThat(faults(
                        FORM,
                        handover(
                                "{\"house\": \"A\", \"card\": \"0001234567890\"}",
                                attested(Map.of(), List.of("card")))))
                .as("the register is down")
                .isEmpty();
    }
}
