package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.assemble;
import static id.mppdigital.application.dossier.TestAssembly.assertRefused;
import static id.mppdigital.application.dossier.TestAssembly.attestation;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static id.mppdigital.application.dossier.TestAssembly.photo;
import static id.mppdigital.application.testing.TestCitizenService.FORGED;
import static id.mppdigital.application.testing.TestCitizenService.KEY;
import static id.mppdigital.application.testing.TestCitizenService.attestationClaims;
import static id.mppdigital.application.testing.TestCitizenService.sign;
import static id.mppdigital.application.testing.TestCitizenService.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.TestCitizenService;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttestedValuesTests {
    private static final String PURPOSE = """
            {"purpose": "Melamar pekerjaan"}""";
    private static final Map<String, Object> CLAIMS = attestationClaims("siti", "skck", 1, TestAssembly.REGISTER);

    private static void assertRefusedToken(String token, String code) {
        assertRefused(handover(PURPOSE, token, photo()), code, "/attestation " + code);
    }

    @Test
    void attestedValuesNeedNotBeTyped() {
        var dossier = assemble(handover(PURPOSE, attestation(), photo()));

        assertThat(TestAssembly.answer(dossier, "applicantName")).isEqualTo("Siti Rahmah");
        assertThat(dossier.provenance().get("applicantName"))
                .isEqualTo(new Provenance(
                        "dukcapil.person/applicantName", Provenance.Assurance.REGISTER, "2026-11-24T02:00:00Z"));
        assertThat(dossier.provenance().get("purpose"))
                .isEqualTo(new Provenance("citizen", Provenance.Assurance.DECLARED, null));
    }

    @Test
    void anAttestedValueMayBeRepeated() {
        var dossier = assemble(handover("""
                {"purpose": "Melamar", "applicantName": "Siti Rahmah"}""", attestation(), photo()));

        assertThat(TestAssembly.isAttested(dossier, "applicantName")).isTrue();
    }

    @Test
    void anAlteredAttestedValueIsRefusedAtItsField() {
        assertRefused(
                handover("""
                        {"purpose": "Melamar", "applicantName": "Siti Nurhaliza"}""", attestation(), photo()),
                "attested-value-altered",
                "/answers/applicantName attested-value-altered");
    }

    @Test
    void withoutAnAttestationEverythingIsDeclared() {
        var dossier = assemble(handover("""
                {"purpose": "Melamar", "applicantName": "Siti", "applicantNik": "6371015507900001"}""", null, photo()));

        assertThat(dossier.provenance().values()).noneMatch(Provenance::isAttested);
    }

    @Test
    void aForgedAttestationIsRefused() {
        assertRefusedToken(sign(FORGED, "attestation+jwt", CLAIMS), "attestation-invalid");
    }

    @Test
    void whatIsNoTokenIsRefused() {
        assertRefusedToken("not.a.token", "attestation-invalid");
    }

    @Test
    void anUnsignedAttestationIsRefused() {
        var payload = TestCitizenService.attestation("siti", "skck", 1, TestAssembly.REGISTER)
                .split("\\.")[1];
        var none = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"attestation+jwt\",\"kid\":\"citizen-1\"}"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertRefusedToken(none + "." + payload + ".", "attestation-invalid");
    }

    @Test
    void aReceiptIsNoAttestation() {
        assertRefusedToken(sign(KEY, "document+jwt", CLAIMS), "attestation-invalid");
    }

    @Test
    void anotherIssuersAttestationIsRefused() {
        assertRefusedToken(sign(KEY, "attestation+jwt", with(CLAIMS, "iss", "somebody")), "attestation-invalid");
    }

    @Test
    void anAttestationForSomebodyElseToReadIsRefused() {
        assertRefusedToken(sign(KEY, "attestation+jwt", with(CLAIMS, "aud", List.of("portal"))), "attestation-invalid");
    }

    @Test
    void anExpiredAttestationIsRefused() {
        var past = Date.from(Instant.now().minusSeconds(1));
        assertRefusedToken(sign(KEY, "attestation+jwt", with(CLAIMS, "exp", past)), "attestation-expired");
    }

    @Test
    void anotherCitizensAttestationIsRefused() {
        assertRefusedToken(sign(KEY, "attestation+jwt", with(CLAIMS, "sub", "budi")), "attestation-foreign");
    }

    @Test
    void anotherServicesAttestationIsRefused() {
        assertRefusedToken(sign(KEY, "attestation+jwt", with(CLAIMS, "service", "npwp")), "attestation-foreign");
    }

    @Test
    void anotherVersionsAttestationIsRefused() {
        assertRefusedToken(sign(KEY, "attestation+jwt", with(CLAIMS, "version", 2)), "attestation-foreign");
    }

    @Test
    void anAttestationWithoutFieldsInTheExpectedShapeIsRefused() {
        assertRefusedToken(
                sign(KEY, "attestation+jwt", with(CLAIMS, "fields", List.of("surprise"))), "attestation-invalid");
    }
}
