package id.mppdigital.citizen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.documents.SampleFiles;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a register says, seen before it is used, and then a document like an upload. */
class ExtractIT extends CitizenTest {
    private static final String TYPE = "kutipan-kk";
    private static final String SERVICE = "kia-kutipan";
    private static final List<String> FACTS = List.of("dukcapil.family/cardNumber", "dukcapil.person/name");

    @BeforeEach
    void theRegisterHoldsIt() {
        others.publishService(SERVICE, Map.of("name", "dukcapil.person/name"));
        others.publishEvidence(TYPE, List.of(), List.of(Map.of("register", "dukcapil", "facts", FACTS)));
    }

    private Answer ask(String what) {
        return api.post(
                maria, "/evidence/" + TYPE + "/" + what, Map.of("service", SERVICE, "mall", "63.71", "language", "en"));
    }

    @Test
    void theCitizenReadsItBeforeItIsUsedAndTheLedgerSaysSo() {
        var preview = ask("preview");

        assertThat(preview.status()).as(() -> preview.json().toString()).isEqualTo(200);
        assertThat(preview.json().at("/lines/1/value").asString()).isEqualTo("MARIA WENDA");
        assertThat(preview.json().at("/lines/1/fact").asString()).isEqualTo("dukcapil.person/name");
        assertThat(preview.json().at("/register/name/en").asString()).contains("Dukcapil");
        assertThat(preview.json().at("/law/0").asString()).contains("UU 24/2013");
        assertThat(preview.json().path("asOf").asString()).isNotEmpty();
        assertThat(documents()).as("nothing is stored by reading it").isEmpty();
        assertThat(uses(0).path("action").asString()).isEqualTo("FORM_FILLED");
        assertThat(uses(0).path("sources").toString()).contains("dukcapil.family/cardNumber");
        assertThat(uses(1).path("action").asString()).isEqualTo("REGISTER_ASKED");
    }

    @Test
    void whatIsUsedIsADocumentWhoseReceiptSaysThatARegisterSaidSo() throws Exception {
        var used = ask("extracts");

        assertThat(used.status()).as(() -> used.json().toString()).isEqualTo(201);
        assertThat(used.json().path("kind").asString()).isEqualTo(TYPE);
        assertThat(used.json().path("extractOf").asString()).isEqualTo("dukcapil");
        var claims =
                AttestationKey.verified(used.json().path("receipt").asString()).claims();
        assertThat(claims.at("/extract/register").asString()).isEqualTo("dukcapil");
        assertThat(claims.at("/extract/asOf").asString()).isNotEmpty();
        assertThat(claims.path("sha256").asString())
                .isEqualTo(used.json().path("sha256").asString());
        assertThat(text(used.json().path("id").asString()))
                .contains("Extract from", "MARIA WENDA", maria.nik(), "UU 24/2013", "As of");
        assertThat(documents())
                .singleElement()
                .satisfies(document ->
                        assertThat(document.path("extractOf").asString()).isEqualTo("dukcapil"));
    }

    @Test
    void twoClicksMakeOneDocumentAndItStandsAboveOnesOwn() {
        api.upload(maria, TYPE, "kutipan.pdf", "application/pdf", SampleFiles.pdf());
        var first = ask("extracts").json().path("id").asString();
        assertThat(ask("extracts").json().path("id").asString()).isEqualTo(first);
        assertThat(documents()).hasSize(2);
        var proofs = api.get(maria, "/evidence?type=" + TYPE).json().at("/items/0/proofs");
        assertThat(proofs.valueStream().map(proof -> proof.path("by").asString()))
                .containsExactly("REGISTER", "REGISTER", "OWN");
        assertThat(proofs.at("/0/documentId").asString()).isEqualTo(first);
        assertThat(proofs.at("/0/register").asString()).isEqualTo("dukcapil");
    }

    @Test
    void whatACitizenUploadsUnderTheSameNameIsNoExtract() {
        var upload = api.upload(maria, TYPE, "kutipan.pdf", "application/pdf", SampleFiles.pdf());
        assertThat(upload.json().has("extractOf")).isFalse();
        assertThat(AttestationKey.verified(upload.json().path("receipt").asString())
                        .claims()
                        .has("extract"))
                .isFalse();
    }

    @Test
    void aRegisterThatSaysSomethingElseProvesNothing() {
        others.publishEvidence(
                TYPE,
                List.of(),
                List.of(Map.of(
                        "register", "dukcapil", "facts", FACTS, "values", Map.of("dukcapil.person/name", "BUDI"))));

        assertThat(ask("extracts").status()).isEqualTo(422);
        assertThat(ask("extracts").code()).isEqualTo("evidence-not-proved");
        assertThat(documents()).isEmpty();
    }

    @Test
    void aRegisterThatIsDownOrWithdrawnIsSaidSoAndNothingIsStored() {
        register.fails(503);
        assertThat(ask("extracts").status()).isEqualTo(503);
        assertThat(ask("extracts").code()).isEqualTo("evidence-unavailable");
        register.up();
        breakers.circuitBreaker("dukcapil").reset();
        api.put(maria, "/consents/dukcapil", Map.of("granted", false));
        assertThat(ask("preview").code()).isEqualTo("evidence-unavailable");
        assertThat(documents()).isEmpty();
    }

    @Test
    void whatNoRegisterHoldsIsToBeUploaded() {
        others.publishEvidence(TYPE, List.of(Map.of("service", "kia")), List.of());
        assertThat(ask("preview").code()).isEqualTo("evidence-not-held");
        assertThat(api.post(maria, "/evidence/no-such/preview", Map.of("service", SERVICE, "mall", "63.71"))
                        .code())
                .isEqualTo("evidence-not-held");
    }

    private List<JsonNode> documents() {
        return api.get(maria, "/documents").json().path("items").valueStream().toList();
    }

    private JsonNode uses(int place) {
        return api.get(maria, "/data-uses").json().path("items").path(place);
    }

    private String text(String document) throws Exception {
        try (var pdf = Loader.loadPDF(
                api.get(maria, "/documents/" + document + "/content").body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
