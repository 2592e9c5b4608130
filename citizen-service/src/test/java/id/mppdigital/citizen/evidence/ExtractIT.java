package id.mppdigital.citizen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.citizen.registers.TestRegisters;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    void thatSpecificDataAreShownNamesTheLawOfThePaperAndOfTheField() {
        var paper = "Permendagri 2/2016 tentang Kartu Identitas Anak";
        var field = "UU 24/2013 tentang Administrasi Kependudukan";
        others.publishForm(
                "kia-khusus",
                Map.of(
                        "card",
                        Map.of(
                                "type",
                                "string",
                                "x-source",
                                "dukcapil.family/cardNumber",
                                "x-specific",
                                Map.of("kind", "CHILD", "law", field))),
                Map.of(TYPE, Map.of("kind", "CHILD", "law", paper)));
        api.post(maria, "/evidence/" + TYPE + "/preview", Map.of("service", "kia-khusus", "mall", "63.71"));
        assertThat(uses(0).path("action").asString()).isEqualTo("FORM_FILLED");
        assertThat(uses(0).path("laws").valueStream().skip(1).map(JsonNode::asString))
                .containsExactly(paper, field);
        assertThat(uses(0).has("consents")).as("nobody gave one").isFalse();
        assertThat(uses(0).at("/ground/code").asString()).isEqualTo("NOT_WITHDRAWN");
    }

    @Test
    void whatARegisterWasOnlyToldProvesNothing() {
        others.publishRegister(
                "dukcapil",
                TestRegisters.event("dukcapil")
                        .replaceFirst("\"access\":", "\"assurance\": \"DECLARED\", \"access\":"));
        try {
            assertThat(ask("preview").code()).isEqualTo("evidence-not-held");
            assertThat(ask("extracts").code()).isEqualTo("evidence-not-held");
            assertThat(documents()).isEmpty();
        } finally {
            others.publishRegister("dukcapil");
        }
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
    void whatThereIsNoRoomForWasNotShown() {
        api.upload(maria, "surat", "surat.pdf", "application/pdf", SampleFiles.pdf());
        jdbc.sql("""
                insert into document (id, account, kind, name, media_type, size, sha256, uploaded_at)
                select gen_random_uuid(), account, kind, name, media_type, size, sha256, uploaded_at
                from document, generate_series(1, 200) where account = :account
                """).param("account", maria.account()).update();

        assertThat(ask("extracts").code()).isEqualTo("document-quota");

        assertThat(api.get(maria, "/data-uses").json().path("items").findValuesAsString("action"))
                .containsExactly("REGISTER_ASKED");
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
    void whatRestsOnARestrictedFactIsNeitherAskedNorShownNorOffered() {
        assertThat(ask("preview").status()).isEqualTo(200);
        var restriction = Map.of(
                "kind", "RESTRICTION", "about", Map.of("source", "dukcapil.person/name", "reason", "Salah ketik"));
        assertThat(api.post(maria, "/rights", "restricted", restriction).status())
                .isEqualTo(201);

        assertThat(ask("preview").code()).isEqualTo("evidence-unavailable");
        assertThat(ask("extracts").code()).isEqualTo("evidence-unavailable");

        assertThat(documents()).isEmpty();
        assertThat(api.get(maria, "/evidence?type=" + TYPE).json().at("/items/0/proofs"))
                .isEmpty();
    }

    @Test
    void whatNoRegisterHoldsIsToBeUploaded() {
        others.publishEvidence(TYPE, List.of(Map.of("service", "kia")), List.of());
        assertThat(ask("preview").code()).isEqualTo("evidence-not-held");
        assertThat(api.post(maria, "/evidence/no-such/preview", Map.of("service", SERVICE, "mall", "63.71"))
                        .code())
                .isEqualTo("evidence-not-held");
    }

    @Test
    void codesAndDatesStandInWords() throws Exception {
        others.publishEvidence(
                TYPE,
                List.of(),
                List.of(Map.of(
                        "register",
                        "dukcapil",
                        "facts",
                        List.of("dukcapil.person/gender", "dukcapil.person/birthDate"))));

        var line = ask("preview").json().at("/lines/0");
        assertThat(line.path("value").asString()).isEqualTo("FEMALE");
        assertThat(line.at("/words/id").asString()).isEqualTo("Perempuan");
        assertThat(ask("preview").json().at("/lines/1").has("words")).isFalse();
        assertThat(text(ask("extracts").json().path("id").asString()))
                .contains("Female", "1 April 1995")
                .doesNotContain("FEMALE", "1995-04-01");
    }

    @Test
    void anAnswerThatIsOlderThanTheEvidenceAllowsIsAskedForAgain() {
        holds(Map.of("maxAgeDays", 7));
        var first = ask("extracts").json().path("id").asString();
        var calls = register.calls();
        ask("preview");
        assertThat(register.calls()).as("young enough").isEqualTo(calls);

        jdbc.sql("update attribute set as_of = as_of - interval '8 days' where account = :account")
                .param("account", maria.account())
                .update();
        jdbc.sql("update document set extract_as_of = extract_as_of - interval '8 days' where id = :id")
                .param("id", UUID.fromString(first))
                .update();
        var proofs = api.get(maria, "/evidence?type=" + TYPE).json().path("items");
        assertThat(proofs.at("/0/expired/0/documentId").asString()).isEqualTo(first);
        assertThat(proofs.at("/0/proofs/0").hasNonNull("documentId"))
                .as("the register is to be asked")
                .isFalse();

        var asOf = Instant.parse(ask("preview").json().path("asOf").asString());
        assertThat(register.calls()).isGreaterThan(calls);
        assertThat(asOf).isAfter(Instant.now().minus(Duration.ofDays(1)));
        assertThat(ask("extracts").json().path("id").asString()).isNotEqualTo(first);
    }

    @Test
    void withoutAnAgeTheRegistersOwnFreshnessCounts() {
        ask("preview");
        var calls = register.calls();
        jdbc.sql("update attribute set as_of = as_of - interval '8 days' where account = :account")
                .param("account", maria.account())
                .update();
        ask("preview");
        assertThat(register.calls()).isEqualTo(calls);
    }

    private void holds(Map<String, ?> more) {
        var holder = new HashMap<String, Object>(Map.of("register", "dukcapil", "facts", FACTS));
        holder.putAll(more);
        others.publishEvidence(TYPE, List.of(), List.of(holder));
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
