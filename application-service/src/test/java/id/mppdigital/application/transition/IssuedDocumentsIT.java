package id.mppdigital.application.transition;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.platform.test.ContractSchema;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuedDocumentsIT extends ServiceTest {
    private static final String AGENCY = "polres-banjarmasin";

    private final String siti = newCitizen();
    private final UUID certificate = UUID.randomUUID();
    private String id = "";

    @BeforeEach
    void approve() {
        id = submitted(siti);
        move("{\"to\": \"APPROVED\"}");
    }

    private Answer move(String body) {
        return api.transition(police(), id, body);
    }

    private Answer issue(String... receipts) {
        return move(issuing(receipts));
    }

    private static String issuing(String... receipts) {
        return Arrays.stream(receipts)
                .map("{\"receipt\": \"%s\"}"::formatted)
                .collect(Collectors.joining(", ", "{\"to\": \"ISSUED\", \"documents\": [", "]}"));
    }

    private Map<String, Object> claims(UUID document) {
        return TestCitizenService.issuedClaims(id, AGENCY, document);
    }

    private static String signed(Map<String, Object> claims) {
        return TestCitizenService.sign(TestCitizenService.KEY, "issued-document+jwt", claims);
    }

    private String receipt(UUID document) {
        return signed(claims(document));
    }

    private Answer detail() {
        return api.get(citizen(siti), Api.APPLICATIONS + "/" + id);
    }

    private void assertRefused(String receipt, String code) {
        var answer = issue(receipt);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("/documents/0/receipt " + code);
        assertThat(detail().text("/status")).isEqualTo("APPROVED");
    }

    @Test
    void theCitizenSeesWhatWasIssued() {
        assertThat(issue(receipt(certificate)).status()).isEqualTo(200);

        var document = detail().body().at("/issuedDocuments/0");
        assertThat(document.path("id").asString()).isEqualTo(certificate.toString());
        assertThat(document.path("kind").asString()).isEqualTo("skck");
        assertThat(document.path("name").asString()).isEqualTo("SKCK Siti Rahmah.pdf");
        assertThat(document.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(document.path("size").asInt()).isEqualTo(1_000);
        assertThat(document.path("sha256").asString()).startsWith("9f86");
    }

    @Test
    void theEventNamesTheDocumentsByTheirIdsAlone() {
        issue(receipt(certificate));

        var event = eventsOf(id, 3).getLast().data();

        ContractSchema.assertValid("events/application-status-changed.v1", event);
        assertThat(event.path("documents").toString()).isEqualTo("[\"" + certificate + "\"]");
        assertThat(event.toString()).doesNotContain("Siti Rahmah");
    }

    @Test
    void aProductThatIsNoFileIsIssuedWithoutDocuments() {
        assertThat(move("{\"to\": \"ISSUED\"}").status()).isEqualTo(200);

        assertThat(detail().body().path("issuedDocuments").size()).isZero();
        assertThat(eventsOf(id, 3).getLast().data().has("documents")).isFalse();
    }

    @Test
    void noNameOfAFileLiesInTheDatabaseInClear() {
        issue(receipt(certificate));

        assertThat(jdbc.sql("select sealed::text from issued_documents where application_id = cast(? as uuid)")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("Siti", certificate.toString());
    }

    @Test
    void issuingAgainTheSameChangesNothingAndAnotherDocumentIsAdded() {
        issue(receipt(certificate));

        assertThat(issue(receipt(certificate)).body().path("sequence").asInt()).isEqualTo(3);
        assertThat(move("{\"to\": \"ISSUED\"}").body().path("sequence").asInt()).isEqualTo(3);

        var annex = UUID.randomUUID();
        assertThat(issue(receipt(certificate), receipt(annex))
                        .body()
                        .path("sequence")
                        .asInt())
                .isEqualTo(4);
        assertThat(eventsOf(id, 4).getLast().data().path("documents").toString())
                .isEqualTo("[\"" + annex + "\"]");
        assertThat(detail().body().path("issuedDocuments").size()).isEqualTo(2);
    }

    @Test
    void onlyAnIssueBringsDocuments() {
        var other = submitted(siti);
        var receipt = signed(TestCitizenService.issuedClaims(other, AGENCY, certificate));

        var answer = api.transition(police(), other, issuing(receipt).replace("ISSUED", "APPROVED"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("/documents documents-not-allowed");
    }

    @Test
    void aReceiptOfAnotherApplicationIsRefused() {
        assertRefused(signed(TestCitizenService.issuedClaims(submitted(siti), AGENCY, certificate)), "receipt-foreign");
    }

    @Test
    void aReceiptOfAnotherAgencyIsRefused() {
        assertRefused(signed(TestCitizenService.issuedClaims(id, "kpp-banjarmasin", certificate)), "receipt-foreign");
    }

    @Test
    void aCitizensOwnReceiptIsRefused() {
        assertRefused(TestCitizenService.receipt(siti, certificate), "receipt-invalid");
        assertRefused(
                TestCitizenService.sign(TestCitizenService.KEY, "document+jwt", claims(certificate)),
                "receipt-invalid");
    }

    @Test
    void aForgedOrExpiredReceiptIsRefused() {
        assertRefused(
                TestCitizenService.sign(TestCitizenService.FORGED, "issued-document+jwt", claims(certificate)),
                "receipt-invalid");
        assertRefused(signed(TestCitizenService.with(claims(certificate), "exp", new Date(0))), "receipt-expired");
        assertRefused("not.a.token", "receipt-invalid");
    }

    @Test
    void oneDocumentIsNotNamedTwice() {
        assertThat(issue(receipt(certificate), receipt(certificate)).faults())
                .containsExactly("/documents/1/receipt duplicate");
    }

    @Test
    void moreThanTwentyAreTooMany() {
        var receipt = receipt(certificate);

        var answer = issue(Collections.nCopies(21, receipt).toArray(String[]::new));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("/documents size");
    }
}
