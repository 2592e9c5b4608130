package id.mppdigital.catalog;

import static id.mppdigital.catalog.CatalogueApi.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.Tokens;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@CatalogueTest
class RefusalIT {
    private static final String OFFERING = """
            apiVersion: mpp.id/v1
            kind: Offering
            metadata: {mall: '63.71', service: skck}
            spec: {agency: polres-banjarmasin, status: OPEN}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private RestTestClient http;

    @Autowired
    private Tokens tokens;

    @Autowired
    private CatalogueApi catalogue;

    @BeforeEach
    void theShippedManifestsAreApplied() {
        catalogue.applyShipped();
    }

    @Test
    void aMallAdminChangesTheirOwnMallOnly() {
        assertThat(status(OFFERING, tokens.mallAdmin("halim", "63.71"))).isEqualTo(200);
        var foreign = catalogue.post(OFFERING, YAML, "", tokens.mallAdmin("other", "12.71"));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.body().path("code").asString()).isEqualTo("outside-your-malls");
    }

    @Test
    void nobodyElseChangesAnything() {
        assertThat(status(OFFERING, tokens.citizen("siti", "6371015507900001"))).isEqualTo(403);
        assertThat(status(OFFERING, tokens.agency("polres-banjarmasin", "63.71")))
                .isEqualTo(403);
        assertThat(status(OFFERING, tokens.expired("rina", "platform-admin"))).isEqualTo(401);
        assertThat(status(OFFERING, tokens.foreign("rina", "platform-admin"))).isEqualTo(401);
        http.post()
                .uri("/catalog/v1/manifests")
                .contentType(YAML)
                .body(OFFERING)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void theHistoryIsForAdmins() {
        var newest = catalogue
                .get("/catalog/v1/revisions?limit=1", tokens.platformAdmin())
                .at("/items/0/revision")
                .asLong();

        assertThat(catalogue
                        .get("/catalog/v1/revisions/" + newest, tokens.platformAdmin())
                        .size())
                .isPositive();
        http.get().uri("/catalog/v1/revisions").exchange().expectStatus().isUnauthorized();
        http.get()
                .uri("/catalog/v1/revisions")
                .headers(headers -> headers.setBearerAuth(tokens.citizen("siti", "6371015507900001")))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &a [x]\nb: *a", "a: !!java.net.URL [x]", "a: [", "- - - -", "\"\\0\": 1", "# nothing"})
    void hostileYamlIsUnprocessable(String yaml) {
        assertThat(catalogue.apply(yaml).status()).isEqualTo(422);
    }

    @Test
    void bodiesThatAreTooDeepTooLargeOrOfAnotherKindAreRefused() {
        assertThat(catalogue.apply("a: " + "[".repeat(50_000)).status()).isEqualTo(422);
        assertThat(catalogue.apply("").status()).isEqualTo(400);
        assertThat(catalogue.apply("# " + "x".repeat(3_000_000)).status()).isEqualTo(413);
        assertThat(catalogue
                        .post("{\"kind\": ", MediaType.APPLICATION_JSON, "", tokens.platformAdmin())
                        .status())
                .isEqualTo(422);
        assertThat(catalogue
                        .post("<a/>", MediaType.APPLICATION_XML, "", tokens.platformAdmin())
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?dryRun=true"})
    void addressesThatNobodyReachesAreRefusedInTheRehearsalToo(String query) {
        var agency = """
                apiVersion: mpp.id/v1
                kind: Agency
                metadata: {code: dinsos-uji}
                spec:
                  kind: dinsos
                  name: {id: a, en: a}
                  malls: ['63.71']
                  endpoint: {url: 'https://dinsos.example.id:99999/webhooks'}
                """;

        var answer = catalogue.post(agency, YAML, query, tokens.platformAdmin());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo("bad-url");
        assertThat(answer.body().at("/errors/0/line").asInt()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Nothing was applied: 1 error(s) | Write 30000.",
                "id | Tidak ada yang diterapkan: 1 kesalahan | Tulis 30000.",
                "fr | Tidak ada yang diterapkan: 1 kesalahan | Tulis 30000."
            })
    void aRefusalSpeaksTheReadersLanguage(String language, String detail, String hint) {
        var skck = ShippedManifests.service("skck").replace("amount: 30000", "amount: 3e4");
        http.post()
                .uri("/catalog/v1/manifests?dryRun=true")
                .contentType(YAML)
                .header("Accept-Language", language)
                .headers(headers -> headers.setBearerAuth(tokens.platformAdmin()))
                .body(skck)
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .valueEquals("Content-Language", language.equals("en") ? "en" : "id")
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, text -> assertThat(text).startsWith(detail))
                .jsonPath("$.errors[0].code")
                .isEqualTo("not-a-whole-number")
                .jsonPath("$.errors[0].detail")
                .value(String.class, text -> assertThat(text).endsWith(hint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/malls?after=AA",
                "/malls?limit=0",
                "/malls?limit=many",
                "/agencies?mall=%00",
                "/regions?parent=%00",
                "/services?agency=%00",
                "/services?after=eDEfYQ",
                "/services/skck/form?version=one",
                "/services/skck/form?lang=fr",
                "/services/skck/form?lang=",
                "/services/skck/versions/99999999999"
            })
    void questionsThatCannotBeAskedAreRefused(String path) {
        http.get()
                .uri(URI.create("http://localhost:" + port + "/catalog/v1" + path))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/sulap", "/services/skck/form?version=99", "/malls/99.99", "/agencies/nobody"})
    void whatIsNotThereIsNotFound(String path) {
        http.get().uri("/catalog/v1" + path).exchange().expectStatus().isNotFound();
    }

    private int status(String yaml, String token) {
        return catalogue.post(yaml, YAML, "", token).status();
    }
}
