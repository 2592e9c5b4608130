package id.mppdigital.citizen.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenParts.DocumentFolder;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.documents.store.DocumentContents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class DocumentsIT extends CitizenTest {
    private static final String AGENCY = "polres-banjarmasin";

    @Autowired
    DocumentFolder folder;

    @Autowired
    DocumentContents contents;

    @Test
    void takesAFileAndSignsAReceiptForIt() {
        var answer = api.upload(maria, "photo", "../foto saya.png", "image/png", SampleFiles.png());
        assertThat(answer.status()).isEqualTo(201);
        JsonNode document = answer.json();
        assertThat(document.path("name").asString()).isEqualTo("foto saya.png");
        assertThat(document.path("mediaType").asString()).isEqualTo("image/png");
        assertThat(document.path("size").asInt()).isEqualTo(SampleFiles.png().length);
        var receipt = AttestationKey.verified(document.path("receipt").asString());
        assertThat(receipt.type()).isEqualTo("document+jwt");
        JsonNode claims = receipt.claims();
        assertThat(claims.path("sub").asString()).isEqualTo(maria.account());
        assertThat(claims.path("iss").asString()).isEqualTo("citizen-service");
        assertThat(claims.path("aud").asString()).isEqualTo("application-service");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(86400);
        for (String claim : List.of("id", "kind", "name", "mediaType", "size", "sha256")) {
            assertThat(claims.path(claim)).as(claim).isEqualTo(document.path(claim));
        }
    }

    @Test
    void givesTheFileBackAsADownloadOnly() {
        UUID id = uploaded();
        var answer = api.get(maria, "/documents/" + id + "/content");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(SampleFiles.pdf());
        assertThat(answer.headers().getFirst("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.headers().getFirst("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.headers().get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().getFirst("Cache-Control")).contains("no-store");
        assertThat(answer.headers().getFirst("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void listsDocumentsWithReceiptsThatCanBeUsedAgain() {
        UUID first = uploaded();
        UUID second = uploaded();
        JsonNode page = api.get(maria, "/documents?limit=1").json();
        assertThat(page.at("/items/0/id").asString()).isEqualTo(second.toString());
        assertThat(AttestationKey.verified(page.at("/items/0/receipt").asString())
                        .claims()
                        .path("id")
                        .asString())
                .isEqualTo(second.toString());
        JsonNode next = api.get(
                        maria, "/documents?limit=1&after=" + page.path("next").asString())
                .json();
        assertThat(next.at("/items/0/id").asString()).isEqualTo(first.toString());
        assertThat(next.path("next").isNull()).isTrue();
    }

    @Test
    void refusesAProgramRenamedToPdf() {
        var answer = api.upload(maria, "letter", "surat.pdf", "application/pdf", SampleFiles.exe());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("unsupported-document");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/file");
    }

    @Test
    void refusesAFileThatIsAnotherTypeThanItSays() {
        assertThat(api.upload(maria, "letter", "surat.pdf", "application/pdf", SampleFiles.png())
                        .code())
                .isEqualTo("document-type-mismatch");
    }

    @Test
    void refusesAnEmptyFile() {
        var answer = api.upload(maria, "letter", "surat.pdf", "application/pdf", new byte[0]);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("empty-document");
    }

    @Test
    void refusesAFileThatIsTooLargeAndStoresNothing() {
        byte[] large = Arrays.copyOf(SampleFiles.pdf(), 10 * 1024 * 1024 + 1);
        assertThat(api.upload(maria, "letter", "surat.pdf", "application/pdf", large)
                        .status())
                .isEqualTo(413);
        assertThat(api.get(maria, "/documents").json().path("items").isEmpty()).isTrue();
    }

    @Test
    void takesAFileOfExactlyTheLargestSize() {
        byte[] largest = Arrays.copyOf(SampleFiles.pdf(), 10 * 1024 * 1024);
        assertThat(api.upload(maria, "letter", "surat.pdf", "application/pdf", largest)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void refusesAKindThatIsNoCode() {
        var answer = api.upload(maria, "../x", "surat.pdf", "application/pdf", SampleFiles.pdf());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/kind");
    }

    @Test
    void hidesADocumentFromOtherCitizens() {
        UUID id = uploaded();
        assertThat(api.get(Person.fresh(), "/documents/" + id + "/content").status())
                .isEqualTo(404);
        assertThat(api.get(maria, "/documents/" + UUID.randomUUID() + "/content")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(maria, "/documents/no-id/content").status()).isEqualTo(400);
    }

    @Test
    void showsADocumentToTheSamePersonsOtherAccount() {
        UUID id = uploaded();
        assertThat(api.get(maria.withOtherAccount(), "/documents/" + id + "/content")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void handsADocumentToTheAgencyThatHoldsAnApplicationWithItAndWritesThatDown() {
        UUID id = uploaded();
        String agency = tokens.agency(AGENCY, "63.71");
        assertThat(fetch(agency, id)).isEqualTo(404);
        var filed = others.submit(maria, "skck", AGENCY, List.of(), List.of(id));
        await().atMost(Duration.ofSeconds(30)).until(() -> fetch(agency, id) == 200);
        assertThat(fetch(tokens.officer("dewi", AGENCY, "63.71"), id)).isEqualTo(200);
        var fetches = StreamSupport.stream(
                        api.get(maria, "/data-uses").json().path("items").spliterator(), false)
                .filter(use -> use.path("action").asString().equals("DOCUMENT_FETCHED"))
                .toList();
        assertThat(fetches).hasSize(2).allSatisfy(use -> {
            assertThat(use.path("recipient").asString()).isEqualTo(AGENCY);
            assertThat(use.path("applicationId").asString())
                    .isEqualTo(filed.application().toString());
            assertThat(use.at("/sources/0").asString()).isEqualTo("documents/" + id);
        });
    }

    @Test
    void aFileThatCannotBeOpenedLeavesNoLine() {
        UUID id = uploaded();
        String agency = tokens.agency(AGENCY, "63.71");
        others.submit(maria, "skck", AGENCY, List.of(), List.of(id));
        await().atMost(Duration.ofSeconds(30)).until(() -> isGranted(id));
        contents.remove(id);

        assertThat(fetch(agency, id)).isGreaterThanOrEqualTo(500);

        assertThat(api.get(maria, "/data-uses").json().toString()).doesNotContain("DOCUMENT_FETCHED");
    }

    private boolean isGranted(UUID id) {
        return jdbc.sql("select count(*) > 0 from document_grant where document = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** A health letter is specific data (UU 27/2022 art. 4 (2)), as an answer about health is. */
    @Test
    void thatAPaperOfSpecificDataIsFetchedNamesItsLaw() {
        var law = "PMA 30/2024 tentang Pencatatan Pernikahan";
        others.publishForm(
                "nikah-surat",
                Map.of("day", Map.of("type", "string")),
                Map.of("letter", Map.of("kind", "HEALTH", "law", law)));
        UUID id = uploaded();
        String agency = tokens.agency(AGENCY, "63.71");
        others.submit(maria, "nikah-surat", AGENCY, List.of(), List.of(id));
        await().atMost(Duration.ofSeconds(30)).until(() -> fetch(agency, id) == 200);
        assertThat(api.get(maria, "/data-uses").json().path("items"))
                .filteredOn(use -> use.path("action").asString().equals("DOCUMENT_FETCHED"))
                .singleElement()
                .satisfies(use -> assertThat(use.at("/laws/1").asString()).isEqualTo(law));
    }

    @Test
    void hidesADocumentFromOtherAgenciesMallsAndRoles() {
        UUID id = uploaded();
        others.submit(maria, "skck", AGENCY, List.of(), List.of(id));
        await().atMost(Duration.ofSeconds(30)).until(() -> fetch(tokens.agency(AGENCY), id) == 200);
        assertThat(fetch(tokens.agency("disdukcapil-banjarmasin", "63.71"), id)).isEqualTo(404);
        assertThat(fetch(tokens.agency(AGENCY, "12.71"), id)).isEqualTo(404);
        assertThat(fetch(api.token(maria), id)).isEqualTo(403);
        assertThat(fetch(tokens.platformAdmin(), id)).isEqualTo(403);
    }

    @Test
    void isNotOpenedBySomebodyElsesApplication() {
        UUID id = uploaded();
        Person thief = Person.fresh();
        UUID own = UUID.fromString(api.upload(thief, "letter", "s.pdf", "application/pdf", SampleFiles.pdf())
                .json()
                .path("id")
                .asString());
        others.submit(thief, "skck", AGENCY, List.of(), List.of(id, own));
        String agency = tokens.agency(AGENCY, "63.71");
        await().atMost(Duration.ofSeconds(30)).until(() -> fetch(agency, own) == 200);
        assertThat(fetch(agency, id)).isEqualTo(404);
    }

    @Test
    void liesEncryptedInItsFolder() throws IOException {
        uploaded();
        try (var files = Files.walk(folder.path())) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("%PDF", "PNG"));
        }
    }

    private UUID uploaded() {
        var answer = api.upload(maria, "letter", "surat.pdf", "application/pdf", SampleFiles.pdf());
        assertThat(answer.status()).isEqualTo(201);
        return UUID.fromString(answer.json().path("id").asString());
    }

    private int fetch(String token, UUID id) {
        return api.get(token, "/citizens/v1/documents/" + id + "/content").status();
    }
}
