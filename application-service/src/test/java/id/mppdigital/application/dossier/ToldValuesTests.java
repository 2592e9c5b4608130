package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.JSON;
import static id.mppdigital.application.dossier.TestAssembly.answers;
import static id.mppdigital.application.dossier.TestAssembly.assemble;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static id.mppdigital.application.dossier.TestAssembly.photo;
import static id.mppdigital.application.testing.TestCitizenService.KEY;
import static id.mppdigital.application.testing.TestCitizenService.attestationClaims;
import static id.mppdigital.application.testing.TestCitizenService.sign;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.TestForms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

/** What a dossier tells of answers that a register disputes, or could not be asked about. */
class ToldValuesTests {
    private static final String NAME = "dukcapil.person/name";

    /** The register says that she is called Siti Rahmah; about her NIK it could not be asked. */
    private static String told() {
        var claims = attestationClaims("siti", "skck", 1, Map.of());
        claims.put(
                "disputed",
                Map.of(
                        "applicantName",
                        Map.of("value", "Siti Rahmah", "source", NAME, "asOf", "2026-11-24T02:00:00Z")));
        claims.put("unverified", Map.of("applicantNik", "dukcapil.person/nik"));
        return sign(KEY, "attestation+jwt", claims);
    }

    /** What is assembled when she types this name. */
    private static Dossier typed(String name) {
        var answers = """
                {"purpose": "Melamar", "applicantName": "%s", "applicantNik": "6371015507900001"}""".formatted(name);
        return assemble(handover(answers, told(), photo()));
    }

    private static Dossier corrected(Dossier before, String answers, @Nullable String attestation) {
        return TestAssembly.assembly()
                .correct(
                        "siti",
                        TestForms.skck(),
                        new Earlier(before, null),
                        new Handover(answers(answers), attestation, List.of()))
                .dossier();
    }

    private static Provenance provenance(Dossier dossier, String field) {
        return Objects.requireNonNull(dossier.provenance().get(field));
    }

    @Test
    void whatTheCitizenInsistsOnStandsBesideTheRegistersValue() {
        var dossier = typed("Sita");

        assertThat(TestAssembly.answer(dossier, "applicantName")).isEqualTo("Sita");
        assertThat(provenance(dossier, "applicantName"))
                .isEqualTo(Provenance.DECLARED.with(
                        new Provenance.Overridden(StringNode.valueOf("Siti Rahmah"), NAME, "2026-11-24T02:00:00Z"),
                        null));
        assertThat(JSON.valueToTree(provenance(dossier, "applicantName")).toString())
                .isEqualTo("""
                {"source":"citizen","assurance":"DECLARED","asOf":null,"overridden":\
                {"value":"Siti Rahmah","source":"dukcapil.person/name","asOf":"2026-11-24T02:00:00Z"}}""");
    }

    @Test
    void whoChoosesTheRegistersValueOverridesNothing() {
        var dossier = typed("Siti Rahmah");

        assertThat(provenance(dossier, "applicantName")).isEqualTo(Provenance.DECLARED);
    }

    @Test
    void whatIsTypedWhileTheRegisterIsDownIsMarkedForLater() {
        var dossier = typed("Sita");

        assertThat(provenance(dossier, "applicantNik"))
                .isEqualTo(Provenance.DECLARED.with(null, Provenance.Verification.pending("dukcapil.person/nik")));
        assertThat(provenance(dossier, "purpose")).isEqualTo(Provenance.DECLARED);
    }

    @Test
    void whatTheRegisterSaidEarlierIsMarkedForLaterToo() {
        var claims = attestationClaims(
                "siti", "skck", 1, Map.of("applicantName", "Siti Rahmah", "applicantNik", "6371015507900001"));
        claims.put("unverified", Map.of("applicantName", NAME));
        var dossier = assemble(handover("""
                {"purpose": "Melamar"}""", sign(KEY, "attestation+jwt", claims), photo()));

        assertThat(provenance(dossier, "applicantName").isAttested()).isTrue();
        assertThat(provenance(dossier, "applicantName").verification())
                .isEqualTo(Provenance.Verification.pending(NAME));
        assertThat(provenance(dossier, "applicantNik").verification()).isNull();
    }

    @Test
    void aCorrectionOfOneFieldLeavesWhatIsToldOfTheOthers() {
        var before = typed("Sita");
        var after = corrected(before, "{\"purpose\": \"Pindah\"}", null);

        assertThat(provenance(after, "applicantName").overridden()).isNotNull();
        assertThat(provenance(after, "applicantNik").verification()).isNotNull();
    }

    @Test
    void aCorrectedValueIsNoLongerWhatWasOverridden() {
        var before = typed("Sita");
        var after = corrected(before, "{\"applicantName\": \"Siti Rahmah\"}", told());

        assertThat(provenance(after, "applicantName")).isEqualTo(Provenance.DECLARED);
    }
}
