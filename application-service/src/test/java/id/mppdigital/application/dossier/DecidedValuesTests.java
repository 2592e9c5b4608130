package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.handover;
import static id.mppdigital.application.testing.TestCitizenService.KEY;
import static id.mppdigital.application.testing.TestCitizenService.attestationClaims;
import static id.mppdigital.application.testing.TestCitizenService.sign;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.catalog.BilingualText;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an earlier decision made known says so in the dossier, as long as it is handed in unchanged. */
class DecidedValuesTests {
    private static final String FORM = """
            {"type": "object", "properties": {"childName": {"type": "string"}}, "additionalProperties": false}
            """;
    private static final Map<String, Object> DECISION = Map.of(
            "value", "Aisyah",
            "source", "citizen.child/name",
            "asOf", "2026-11-25T03:00:00Z",
            "service", "akta-kelahiran",
            "serviceName", Map.of("id", "Akta kelahiran", "en", "Birth certificate"));

    private static Provenance childName(String answer) {
        var claims = attestationClaims("siti", "skck", 1, Map.of());
        claims.put("decided", Map.of("childName", DECISION));
        var dossier = TestAssembly.assemble(FORM, handover(answer, sign(KEY, "attestation+jwt", claims)));
        return requireNonNull(dossier.provenance().get("childName"));
    }

    @Test
    void theDossierNamesTheDecision() {
        assertThat(childName("{\"childName\": \"Aisyah\"}"))
                .isEqualTo(Provenance.DECLARED.by(new Provenance.Decided(
                        "citizen.child/name",
                        "2026-11-25T03:00:00Z",
                        "akta-kelahiran",
                        new BilingualText("Akta kelahiran", "Birth certificate"))));
    }

    @Test
    void whatTheCitizenChangedIsTheCitizensWordAlone() {
        assertThat(childName("{\"childName\": \"Aisyah Putri\"}")).isEqualTo(Provenance.DECLARED);
    }
}
