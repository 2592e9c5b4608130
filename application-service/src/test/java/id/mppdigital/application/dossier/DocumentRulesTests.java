package id.mppdigital.application.dossier;

import static id.mppdigital.application.dossier.TestAssembly.PHOTO;
import static id.mppdigital.application.dossier.TestAssembly.assemble;
import static id.mppdigital.application.dossier.TestAssembly.assertRefused;
import static id.mppdigital.application.dossier.TestAssembly.attestation;
import static id.mppdigital.application.dossier.TestAssembly.handover;
import static id.mppdigital.application.dossier.TestAssembly.photo;
import static id.mppdigital.application.testing.TestCitizenService.FORGED;
import static id.mppdigital.application.testing.TestCitizenService.KEY;
import static id.mppdigital.application.testing.TestCitizenService.receiptClaims;
import static id.mppdigital.application.testing.TestCitizenService.sign;
import static id.mppdigital.application.testing.TestCitizenService.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentRulesTests {
    private static final Map<String, Object> CLAIMS = receiptClaims("siti", PHOTO);

    private static void assertRefusedDocuments(String fault, Handover.HandedDocument... documents) {
        assertRefused(handover("""
                        {"purpose": "Melamar"}""", attestation(), documents), "invalid-application", fault);
    }

    private static Handover.HandedDocument photoWith(Map<String, Object> claims) {
        return new Handover.HandedDocument("photo", sign(KEY, "document+jwt", claims));
    }

    @Test
    void aFittingDocumentEntersTheDossier() {
        var dossier = assemble(handover("""
                {"purpose": "Melamar"}""", attestation(), photo()));

        assertThat(dossier.documents()).singleElement().satisfies(document -> {
            assertThat(document.requirement()).isEqualTo("photo");
            assertThat(document.id()).isEqualTo(PHOTO);
            assertThat(document.size()).isEqualTo(1_000);
        });
        assertThat(dossier.documentIds()).containsExactly(PHOTO);
    }

    @Test
    void aRequiredDocumentMustBeThere() {
        assertRefusedDocuments("/documents document-missing");
    }

    @Test
    void aRequirementTheServiceDoesNotHaveIsRefused() {
        assertRefusedDocuments(
                "/documents/1/requirement unknown-requirement",
                photo(),
                new Handover.HandedDocument("diploma", photo().receipt()));
    }

    @Test
    void oneRequirementTakesOneDocument() {
        assertRefusedDocuments("/documents/1/requirement duplicate", photo(), photo());
    }

    @Test
    void aForgedReceiptIsRefused() {
        assertRefusedDocuments(
                "/documents/0/receipt receipt-invalid",
                new Handover.HandedDocument("photo", sign(FORGED, "document+jwt", CLAIMS)));
    }

    @Test
    void anAttestationIsNoReceipt() {
        assertRefusedDocuments(
                "/documents/0/receipt receipt-invalid", new Handover.HandedDocument("photo", attestation()));
    }

    @Test
    void anExpiredReceiptIsRefused() {
        assertRefusedDocuments(
                "/documents/0/receipt receipt-expired",
                photoWith(with(CLAIMS, "exp", Date.from(Instant.now().minusSeconds(1)))));
    }

    @Test
    void aReceiptThatNamesNoUsableTimeHasExpired() {
        assertRefusedDocuments("/documents/0/receipt receipt-expired", photoWith(with(CLAIMS, "exp", "tomorrow")));
    }

    @Test
    void aReceiptForSeveralIsForThisServiceToo() {
        var receipt = photoWith(with(CLAIMS, "aud", List.of("notification-service", "application-service")));

        assertThat(assemble(handover("""
                        {"purpose": "Melamar"}""", attestation(), receipt)).documentIds())
                .containsExactly(PHOTO);
    }

    @Test
    void aReceiptForOthersIsRefused() {
        assertRefusedDocuments(
                "/documents/0/receipt receipt-invalid", photoWith(with(CLAIMS, "aud", "notification-service")));
    }

    @Test
    void anotherCitizensReceiptIsRefused() {
        assertRefusedDocuments("/documents/0/receipt receipt-foreign", photoWith(with(CLAIMS, "sub", "budi")));
    }

    @Test
    void aReceiptWithoutADocumentIdIsRefused() {
        assertRefusedDocuments("/documents/0/receipt receipt-invalid", photoWith(with(CLAIMS, "id", "none")));
    }

    @Test
    void aReceiptWhoseSizeIsATextIsRefused() {
        assertRefusedDocuments("/documents/0/receipt receipt-invalid", photoWith(with(CLAIMS, "size", "1000")));
    }

    @Test
    void whatIsAboutSomebodyElseProvesNothing() {
        assertRefusedDocuments(
                "/documents/0/receipt about-somebody-else",
                photoWith(with(CLAIMS, "notFor", List.of("diploma", "photo"))));
        assertThat(assemble(handover("""
                        {"purpose": "Melamar"}""", attestation(), photoWith(with(CLAIMS, "notFor", List.of("diploma")))))
                        .documentIds())
                .as("for another requirement")
                .containsExactly(PHOTO);
    }

    @Test
    void whomADocumentNamesTheFormMustNameToo() {
        assertRefusedDocuments(
                "/documents/0/receipt about-somebody-else",
                photoWith(naming("photo", "dukcapil.person/nik", "6371015507900002")));
        assertRefusedDocuments(
                "/documents/0/receipt about-somebody-else",
                photoWith(naming("photo", "citizen.child/nik", "6371015507900001")));
        for (var claims : List.of(
                naming("photo", "dukcapil.person/nik", "6371015507900001"),
                naming("diploma", "citizen.child/nik", "6371015507900002"))) {
            assertThat(assemble(handover("""
                            {"purpose": "Melamar"}""", attestation(), photoWith(claims))).documentIds())
                    .containsExactly(PHOTO);
        }
    }

    /** SHA-256 by the words of the contract: the document's id, a slash, the value. */
    private static Map<String, Object> naming(String requirement, String fact, String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((PHOTO + "/" + value).getBytes(UTF_8));
            var print = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            return with(CLAIMS, "named", Map.of(requirement, Map.of("fact", fact, "print", print)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileOfAnotherTypeIsRefused() {
        assertRefusedDocuments(
                "/documents/0/receipt media-type", photoWith(with(CLAIMS, "mediaType", "application/x-sh")));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertRefusedDocuments("/documents/0/receipt too-large", photoWith(with(CLAIMS, "size", 2_001)));
    }
}
