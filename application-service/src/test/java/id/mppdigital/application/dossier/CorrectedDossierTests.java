package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.assemble;
import static id.mppdigital.application.dossier.TestAssembly.assembly;
import static id.mppdigital.application.dossier.TestAssembly.attestation;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static id.mppdigital.application.dossier.TestAssembly.photo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.application.testing.TestForms;
import id.mppdigital.platform.problem.Problem;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectedDossierTests {
    private final Dossier earlier = assemble(handover("""
            {"purpose": "Melamar", "email": "siti@example.id"}""", attestation(), photo()));

    private Dossier correct(Handover correction) {
        return assembly()
                .correct("siti", TestForms.skck(), new Earlier(earlier, null), correction)
                .dossier();
    }

    private Problem refusal(Handover correction) {
        return catchThrowableOfType(Problem.class, () -> correct(correction));
    }

    @Test
    void whatIsNotMentionedStays() {
        var corrected = correct(handover("""
                {"purpose": "Melamar ke luar negeri"}""", null));

        assertThat(TestAssembly.answer(corrected, "purpose")).isEqualTo("Melamar ke luar negeri");
        assertThat(TestAssembly.answer(corrected, "applicantName")).isEqualTo("Siti Rahmah");
        assertThat(TestAssembly.isAttested(corrected, "applicantName")).isTrue();
        assertThat(corrected.documents()).isEqualTo(earlier.documents());
    }

    @Test
    void aFieldSetToNullGoes() {
        var corrected = correct(handover("""
                {"email": null}""", null));

        assertThat(corrected.answers()).doesNotContainKey("email");
        assertThat(corrected.provenance()).doesNotContainKey("email");
    }

    @Test
    void aNewDocumentReplacesTheOldOne() {
        var id = UUID.randomUUID();
        var corrected = correct(
                handover("{}", null, new Handover.HandedDocument("photo", TestCitizenService.receipt("siti", id))));

        assertThat(corrected.documentIds()).containsExactly(id);
    }

    @Test
    void anEarlierAttestedValueStaysProtected() {
        var problem = refusal(handover("""
                {"applicantName": "Siti Nurhaliza"}""", null));

        assertThat(problem.code()).isEqualTo("attested-value-altered");
    }

    @Test
    void aFreshAttestationBringsFreshValues() {
        var fresh = TestCitizenService.attestation("siti", "skck", 1, Map.of("applicantName", "Siti Rahmah, S.E."));

        var corrected = correct(handover("{}", fresh));

        assertThat(TestAssembly.answer(corrected, "applicantName")).isEqualTo("Siti Rahmah, S.E.");
    }

    @Test
    void theWholeIsCheckedAgain() {
        var problem = refusal(handover("""
                {"purpose": null}""", null));

        assertThat(problem.code()).isEqualTo("invalid-application");
        assertThat(problem.faults()).extracting(Problem.Fault::pointer).containsExactly("/answers/purpose");
    }
}
