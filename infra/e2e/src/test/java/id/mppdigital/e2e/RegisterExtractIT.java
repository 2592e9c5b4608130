package id.mppdigital.e2e;

import static id.mppdigital.e2e.Filing.document;
import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.officer;
import static id.mppdigital.e2e.LivePlatform.person;
import static id.mppdigital.e2e.LivePlatform.platform;
import static id.mppdigital.e2e.LivePlatform.url;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.access.Api;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Dedi has paid his land tax, and the register says so: he uploads no proof of it. */
class RegisterExtractIT {
    private static final String SERVICE = "bphtb-validasi";
    private static final String EVIDENCE = "/citizens/v1/me/evidence/";
    private static final Map<String, String> FOR = Map.of("service", SERVICE, "mall", "63.71", "language", "id");

    private static Person dedi;

    @BeforeAll
    static void heSignsIn() throws Exception {
        dedi = citizen("dedi", "6371031008790065", "Dedi Kurniawan");
        dedi.signIn();
    }

    @Test
    void he_reads_what_the_register_says_before_it_becomes_a_document() {
        var preview = extract("land-tax-proof/preview");

        assertThat(preview.at("/register/code").asString()).isEqualTo("pbb");
        assertThat(preview.at("/lines/0/label/id").asString()).isEqualTo("Nomor objek pajak (NOP)");
        assertThat(preview.at("/lines/0/value").asString()).isEqualTo("637103000200300660");
        assertThat(preview.at("/law/0").asString()).contains("UU 1/2022");
        assertThat(dedi.api().post(EVIDENCE + "str/preview", FOR, Map.of()).status())
                .as("he is no health worker")
                .isEqualTo(422);
    }

    @Test
    void it_stands_for_the_upload_and_its_agency_alone_downloads_it() throws Exception {
        var kept = extract("land-tax-proof/extracts");
        var id = kept.path("id").asString();
        assertThat(kept.path("extractOf").asString()).isEqualTo("pbb");
        var proof = dedi.api()
                .get("/citizens/v1/me/evidence?type=land-tax-proof")
                .require()
                .at("/items/0/proofs/0");
        assertThat(proof.path("by").asString()).isEqualTo("REGISTER");
        assertThat(proof.path("documentId").asString()).isEqualTo(id);
        var content = "/citizens/v1/documents/" + id + "/content";
        var bapenda = officer("bapenda-banjarmasin");
        assertThat(bapenda.get(content).status()).as("nobody applied there").isEqualTo(404);

        var application = Filing.with(
                dedi,
                SERVICE,
                Map.of(
                        "taxNumber", "6371031008790065",
                        "landTaxNumber", "637103000200300660",
                        "sellerName", "Penjual Dua",
                        "sellerNik", "6371010202710012",
                        "price", 300_000_000),
                List.of(
                        document("land-tax-proof", kept.path("receipt").asString()),
                        document("payment-slip", dedi.upload(SampleDocument.BIRTH_LETTER)),
                        document("deed-draft", dedi.upload(SampleDocument.BIRTH_LETTER))));

        var dossier =
                bapenda.get("/applications/v1/applications/" + application).require();
        assertThat(dossier.path("documents").valueStream())
                .filteredOn(it -> it.path("id").asString().equals(id))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.at("/extract/register").asString()).isEqualTo("pbb");
                    assertThat(it.at("/extract/asOf").asString()).isNotBlank();
                })
                .as("the other two are only uploads");
        assertThat(dossier.path("documents").valueStream().filter(it -> it.has("extract")))
                .hasSize(1);
        await().until(() -> bapenda.get(content).ok());
        assertThat(new String(bapenda.download(content), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        for (var stranger : List.of(
                new Api(url("gateway"), platform().token("polres-banjarmasin")),
                person("rahmat").api())) {
            assertThat(stranger.get(content).status()).isEqualTo(404);
        }
        assertThat(dedi.api()
                        .get("/citizens/v1/me/data-uses?limit=100")
                        .require()
                        .path("items")
                        .valueStream())
                .filteredOn(use -> use.path("action").asString().equals("DOCUMENT_FETCHED"))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use.path("recipient").asString()).isEqualTo("bapenda-banjarmasin"));
        // Nobody decides at this desk.
        dedi.api()
                .post("/applications/v1/applications/" + application + "/withdrawal", Map.of(), Map.of())
                .require();
    }

    private static JsonNode extract(String path) {
        return dedi.api().post(EVIDENCE + path, FOR, Map.of()).require();
    }
}
