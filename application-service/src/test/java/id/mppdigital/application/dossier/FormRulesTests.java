package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.assertRefused;
import static id.mppdigital.application.dossier.TestAssembly.attestation;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static id.mppdigital.application.dossier.TestAssembly.photo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                              | /answers/purpose required",
                "{\"purpose\": \"ab\"}                           | /answers/purpose min-length",
                "{\"purpose\": 12}                               | /answers/purpose type",
                "{\"purpose\": null}                             | /answers/purpose type",
                "{\"purpose\": \"abc\", \"copies\": 6}           | /answers/copies maximum",
                "{\"purpose\": \"abc\", \"copies\": 1.5}         | /answers/copies type",
                "{\"purpose\": \"abc\", \"birthDate\": \"31-12-1990\"}   | /answers/birthDate format",
                "{\"purpose\": \"abc\", \"email\": \"nobody\"}   | /answers/email format",
                "{\"purpose\": \"abc\", \"shoeSize\": 42}        | /answers/shoeSize unknown-field",
                "{\"purpose\": \"abc\", \"a/b~c\": 42}           | /answers/a~1b~0c unknown-field",
                "{\"purpose\": \"abc\", \"address\": {\"x\": 1}} | /answers/address/x unknown-field",
            })
    void aFaultIsNamedAtItsField(String answers, String fault) {
        assertRefused(handover(answers, attestation(), photo()), "invalid-application", fault);
    }

    @Test
    void allFaultsAreNamedAtOnceDocumentsIncluded() {
        assertRefused(
                handover("""
                        {"applicantNik": "1", "email": "nobody", "extra": true}""", null),
                "invalid-application",
                "/answers/applicantName required",
                "/answers/purpose required",
                "/answers/applicantNik pattern",
                "/answers/email format",
                "/answers/extra unknown-field",
                "/documents document-missing");
    }
}
