package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.faults;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static id.mppdigital.application.testing.TestCitizenService.FORGED;
import static id.mppdigital.application.testing.TestCitizenService.KEY;
import static id.mppdigital.application.testing.TestCitizenService.attestationClaims;
import static id.mppdigital.application.testing.TestCitizenService.sign;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.TestForms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.StringNode;

/** Two registers say different things: the citizen takes one, and the dossier holds what each of them says. */
class RegistersDifferTests {
    private static final String FORM = """
            {"type": "object", "properties": {"name": {"type": "string"}, "address": {"type": "string"},
             "purpose": {"type": "string"}}, "required": ["name", "address"], "additionalProperties": false}
            """;
    private static final Provenance.Overridden POPULATION = new Provenance.Overridden(
            StringNode.valueOf("Jl. Kelayan 5"), "dukcapil.person/address", "2026-11-24T02:00:00Z");
    private static final Provenance.Overridden TAX = new Provenance.Overridden(
            StringNode.valueOf("Jl. Veteran 8"), "pajak.taxpayer/address", "2026-11-24T03:00:00Z");

    private static Map<String, Object> claims(String... choosable) {
        var claims = attestationClaims("siti", "skck", 1, Map.of("name", "Siti", "address", "Jl. Kelayan 5"));
        claims.put(
                "otherwise",
                Map.of(
                        "name", List.of(says("Sitti", "pajak.taxpayer/name")),
                        "address", List.of(says("Jl. Veteran 8", "pajak.taxpayer/address"))));
        claims.put("choosable", List.of(choosable));
        return claims;
    }

    private static Map<String, String> says(String value, String source) {
        return Map.of("value", value, "source", source, "asOf", "2026-11-24T03:00:00Z");
    }

    private static String attestation() {
        return sign(KEY, "attestation+jwt", claims("address"));
    }

    private static Dossier assemble(String answers) {
        return TestAssembly.assemble(FORM, handover(answers, attestation()));
    }

    private static Provenance of(Dossier dossier, String field) {
        return Objects.requireNonNull(dossier.provenance().get(field));
    }

    @Test
    void whatTheCitizenTakesHasThatRegistersAssuranceAndTheDossierTellsTheOther() {
        var dossier = assemble("{\"address\": \"Jl. Veteran 8\"}");

        assertThat(TestAssembly.answer(dossier, "address")).isEqualTo("Jl. Veteran 8");
        assertThat(of(dossier, "address"))
                .isEqualTo(
                        new Provenance("pajak.taxpayer/address", Provenance.Assurance.REGISTER, "2026-11-24T03:00:00Z")
                                .beside(List.of(POPULATION)));
    }

    @Test
    void theOwnersValueStandsWithoutAnAnswerAndTheDossierTellsTheOtherToo() {
        for (var answers : List.of("{}", "{\"address\": \"Jl. Kelayan 5\"}")) {
            var dossier = assemble(answers);
            assertThat(TestAssembly.answer(dossier, "address")).isEqualTo("Jl. Kelayan 5");
            assertThat(of(dossier, "address").source()).isEqualTo("dukcapil.person/address");
            assertThat(of(dossier, "address").otherwise()).containsExactly(TAX);
        }
    }

    @Test
    void aThirdValueIsRefusedUnlessTheFormLetsRegistersBeOverridden() {
        assertThat(faults(FORM, handover("{\"address\": \"Jl. Baru 1\"}", attestation())))
                .containsExactly("/answers/address attested-value-altered");

        var claims = claims("address");
        claims.put("overridable", List.of("address"));
        var dossier = TestAssembly.assemble(
                FORM, handover("{\"address\": \"Jl. Baru 1\"}", sign(KEY, "attestation+jwt", claims)));
        assertThat(of(dossier, "address"))
                .isEqualTo(Provenance.DECLARED.with(POPULATION, null).beside(List.of(TAX)));
    }

    @Test
    void whoSomebodyIsStaysTheOwnersToSay() {
        assertThat(faults(FORM, handover("{\"name\": \"Sitti\"}", attestation())))
                .containsExactly("/answers/name attested-value-altered");
        assertThat(of(assemble("{}"), "name").otherwise()).hasSize(1);
    }

    @Test
    void aChoiceThatNobodySignedIsRefused() {
        assertThat(faults(
                        FORM,
                        handover(
                                "{\"address\": \"Jl. Veteran 8\"}",
                                sign(FORGED, "attestation+jwt", claims("address")))))
                .containsExactly("/attestation attestation-invalid");
        var another = attestationClaims("budi", "skck", 1, Map.of());
        another.put("otherwise", Map.of("address", List.of(says("Jl. Veteran 8", "pajak.taxpayer/address"))));
        another.put("choosable", List.of("address"));
        assertThat(faults(FORM, handover("{\"address\": \"Jl. Veteran 8\"}", sign(KEY, "attestation+jwt", another))))
                .containsExactly("/attestation attestation-foreign");
    }

    @Test
    void aCorrectionThatDoesNotNameItLeavesTheChoice() {
        var corrected = TestAssembly.assembly()
                .correct(
                        "siti",
                        TestForms.of(FORM),
                        new Earlier(assemble("{\"address\": \"Jl. Veteran 8\"}"), null),
                        handover("{\"purpose\": \"Pindah\"}", attestation()))
                .dossier();

        assertThat(TestAssembly.answer(corrected, "address")).isEqualTo("Jl. Veteran 8");
        assertThat(of(corrected, "address").otherwise()).containsExactly(POPULATION);
    }
}
