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

/** Where a form allows it, a citizen says otherwise than a register, and the dossier holds both. */
class OverriddenValuesTests {
    private static final String FORM = """
            {"type": "object", "properties": {"name": {"type": "string"}, "address": {"type": "string", "maxLength": 20},
             "bloodType": {"type": "string", "maxLength": 5}, "purpose": {"type": "string"}},
             "required": ["name", "address"], "additionalProperties": false}
            """;
    private static final Map<String, String> REGISTER =
            Map.of("name", "Siti", "address", "Jl. Kelayan 5", "bloodType", "AB");
    private static final Provenance.Overridden KELAYAN = new Provenance.Overridden(
            StringNode.valueOf("Jl. Kelayan 5"), "dukcapil.person/address", "2026-11-24T02:00:00Z");

    private static Map<String, Object> claims(Map<String, String> fields, String... overridable) {
        var claims = attestationClaims("siti", "skck", 1, fields);
        claims.put("overridable", List.of(overridable));
        return claims;
    }

    private static String attestation(String... overridable) {
        return sign(KEY, "attestation+jwt", claims(REGISTER, overridable));
    }

    private static Dossier assemble(String answers) {
        return TestAssembly.assemble(FORM, handover(answers, attestation("address", "bloodType")));
    }

    private static Dossier correct(Dossier earlier, String answers, String attestation) {
        return TestAssembly.assembly()
                .correct("siti", TestForms.of(FORM), new Earlier(earlier, null), handover(answers, attestation))
                .dossier();
    }

    private static Provenance address(Dossier dossier) {
        return Objects.requireNonNull(dossier.provenance().get("address"));
    }

    @Test
    void theDossierHoldsWhatTheCitizenSaysAndWhatTheRegisterSays() {
        var dossier = assemble("{\"address\": \"Jl. Kelayan A 5\"}");

        assertThat(TestAssembly.answer(dossier, "address")).isEqualTo("Jl. Kelayan A 5");
        assertThat(address(dossier)).isEqualTo(Provenance.DECLARED.with(KELAYAN, null));
        assertThat(TestAssembly.isAttested(dossier, "name")).isTrue();
    }

    @Test
    void whoRepeatsTheRegistersValueOrSaysNothingOverridesNothing() {
        assertThat(TestAssembly.isAttested(assemble("{\"address\": \"Jl. Kelayan 5\"}"), "address"))
                .isTrue();
        assertThat(TestAssembly.isAttested(assemble("{}"), "address")).isTrue();
    }

    @Test
    void aLockedFieldStaysRefused() {
        assertThat(faults(FORM, handover("{\"name\": \"Sita\", \"address\": \"X\"}", attestation("address"))))
                .containsExactly("/answers/name attested-value-altered");
    }

    @Test
    void anOverrideOfAFieldThatTheAttestationDoesNotHoldUnlocksNothing() {
        var address = sign(KEY, "attestation+jwt", claims(Map.of("name", "Siti"), "address"));
        assertThat(faults(FORM, handover("{\"name\": \"Sita\", \"address\": \"X\"}", address)))
                .containsExactly("/answers/name attested-value-altered");
    }

    @Test
    void aForgedOrReplayedFlagIsRefused() {
        var forged = sign(FORGED, "attestation+jwt", claims(REGISTER, "name"));
        var anothers = attestationClaims("budi", "skck", 1, REGISTER);
        anothers.put("overridable", List.of("name"));
        var earlierVersions = attestationClaims("siti", "skck", 2, REGISTER);
        earlierVersions.put("overridable", List.of("name"));

        assertThat(faults(FORM, handover("{\"name\": \"Sita\"}", forged)))
                .containsExactly("/attestation attestation-invalid");
        for (var foreign : List.of(anothers, earlierVersions)) {
            assertThat(faults(FORM, handover("{\"name\": \"Sita\"}", sign(KEY, "attestation+jwt", foreign))))
                    .containsExactly("/attestation attestation-foreign");
        }
    }

    @Test
    void aRequiredValueIsOverriddenByAnotherAndNotByNone() {
        assertThat(faults(FORM, handover("{\"address\": null}", attestation("address"))))
                .containsExactly("/answers/address attested-value-altered");
    }

    @Test
    void anOptionalValueMayStillBeLeftOut() {
        assertThat(assemble("{\"bloodType\": null}").answers()).doesNotContainKey("bloodType");
    }

    @Test
    void whatTheCitizenSaysMustFitTheFormToo() {
        assertThat(faults(FORM, handover("{\"address\": \"Jl. Kelayan A Gg. 12 No. 5\"}", attestation("address"))))
                .containsExactly("/answers/address max-length");
    }

    @Test
    void aRegistersValueThatDoesNotFitIsRefusedUntilTheCitizenWritesAnother() {
        var long_ = sign(
                KEY,
                "attestation+jwt",
                claims(Map.of("name", "Siti", "address", "Jl. Kelayan A Gg. 12 No. 5"), "address"));
        assertThat(faults(FORM, handover("{}", long_))).containsExactly("/answers/address attested-value-unfit");

        assertThat(faults(FORM, handover("{\"address\": \"Jl. Kelayan A 5\"}", long_)))
                .isEmpty();
    }

    @Test
    void aCorrectionThatDoesNotNameItLeavesTheOverride() {
        var after = correct(
                assemble("{\"address\": \"Jl. Kelayan A 5\"}"), "{\"purpose\": \"Pindah\"}", attestation("address"));

        assertThat(TestAssembly.answer(after, "address")).isEqualTo("Jl. Kelayan A 5");
        assertThat(address(after)).isEqualTo(Provenance.DECLARED.with(KELAYAN, null));
    }

    @Test
    void onceTheRegisterSaysTheSameNothingIsOverriddenAnyMore() {
        var corrected =
                sign(KEY, "attestation+jwt", claims(Map.of("name", "Siti", "address", "Jl. Kelayan A 5"), "address"));
        var after = correct(assemble("{\"address\": \"Jl. Kelayan A 5\"}"), "{\"purpose\": \"Pindah\"}", corrected);

        assertThat(address(after).overridden()).isNull();
        assertThat(address(after).isAttested()).isTrue();
    }

    @Test
    void aCorrectionTakesTheRegistersValueAgainByRepeatingIt() {
        var after = correct(
                assemble("{\"address\": \"Jl. Kelayan A 5\"}"),
                "{\"address\": \"Jl. Kelayan 5\"}",
                attestation("address"));

        assertThat(address(after).isAttested()).isTrue();
    }

    @Test
    void aFieldThatIsLockedByNowTakesTheRegistersValue() {
        var after = correct(assemble("{\"address\": \"Jl. Kelayan A 5\"}"), "{\"purpose\": \"Pindah\"}", attestation());

        assertThat(TestAssembly.answer(after, "address")).isEqualTo("Jl. Kelayan 5");
    }
}
