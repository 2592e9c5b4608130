package id.mppdigital.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@CatalogueTest
class ReadingIT {
    @Autowired
    private RestTestClient http;

    @Autowired
    private CatalogueApi catalogue;

    @BeforeEach
    void theShippedManifestsAreApplied() {
        catalogue.applyShipped();
    }

    @Test
    void theSeventeenMallsAreOpen() {
        var malls = catalogue.get("/catalog/v1/malls?limit=100").path("items");

        assertThat(malls.size()).isEqualTo(17);
        assertThat(malls.valueStream()
                        .filter(mall -> mall.path("timeZone").asString().equals("Asia/Makassar"))
                        .map(mall -> mall.path("code").asString()))
                .containsExactly("63.71", "73.06", "73.17");
        assertThat(catalogue.count("select count(distinct code) from services")).isGreaterThanOrEqualTo(15);
        assertThat(catalogue.count("select count(distinct kind) from agencies")).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aMallShowsWhatItOffers() {
        var mall = catalogue.get("/catalog/v1/malls/63.71");

        assertThat(mall.at("/name/id").asString()).isEqualTo("MPP Baiman");
        assertThat(mall.path("regionName").asString()).isEqualTo("Kota Banjarmasin");
        assertThat(mall.path("offerings")
                        .valueStream()
                        .map(offering -> offering.path("service").asString()))
                .contains("akta-kelahiran", "skck");
    }

    @Test
    void servicesAreFoundByTheirWords() {
        assertThat(catalogue.codes("/catalog/v1/services?q=akta lahir")).first().isEqualTo("akta-kelahiran");
        assertThat(catalogue.codes("/catalog/v1/services?q=kelakuan baik"))
                .first()
                .isEqualTo("skck");
        assertThat(catalogue.codes("/catalog/v1/services?q=perpanjang")).contains("sim-perpanjangan");
        assertThat(catalogue.codes("/catalog/v1/services?q=birth certif")).contains("akta-kelahiran");
        assertThat(catalogue.codes("/catalog/v1/services?q=zzz")).isEmpty();
        assertThat(catalogue.codes("/catalog/v1/services?q=' | !:* & (")).isEmpty();
    }

    @Test
    void servicesAreFoundByMallAndAgency() {
        assertThat(catalogue.codes("/catalog/v1/services?mall=18.11&limit=100"))
                .contains("skck")
                .doesNotContain("paspor");
        assertThat(catalogue.codes("/catalog/v1/services?agency=polres-medan"))
                .containsExactly("sim-perpanjangan", "skck");
        assertThat(catalogue.codes("/catalog/v1/services?q=surat&mall=63.71&agency=polres-banjarmasin"))
                .contains("skck")
                .doesNotContain("sktm");
    }

    @Test
    void pagesShowEverythingOnce() {
        assertThat(catalogue.allPages("/catalog/v1/services?limit=4"))
                .hasSize(25)
                .doesNotHaveDuplicates();
        assertThat(catalogue.allPages("/catalog/v1/services?q=surat&limit=2"))
                .containsExactlyElementsOf(catalogue.codes("/catalog/v1/services?q=surat&limit=100"));
        assertThat(catalogue.allPages("/catalog/v1/malls?limit=5")).hasSize(17).doesNotHaveDuplicates();
        assertThat(catalogue.allPages("/catalog/v1/agencies?mall=63.71&limit=5"))
                .hasSize(14)
                .doesNotHaveDuplicates();
        assertThat(catalogue.allPages("/catalog/v1/regions?level=province&limit=10"))
                .hasSize(38);
        assertThat(catalogue.allPages("/catalog/v1/regions?parent=63.71"))
                .containsExactly("63.71.01", "63.71.02", "63.71.03", "63.71.04", "63.71.05");
        assertThat(catalogue.allPages("/catalog/v1/channels")).contains("portal");
    }

    @Test
    void theRegistersShowWhatAFormCanBeFilledFrom() {
        var registers = catalogue.get("/catalog/v1/registers").path("items");

        assertThat(registers.at("/0/facts").toString())
                .isEqualTo("[\"bpjs.membership/active\",\"bpjs.membership/birthDate\",\"bpjs.membership/name\","
                        + "\"bpjs.membership/number\"]");
        assertThat(registers.at("/2/name/en").asString()).isEqualTo("the population register (Dukcapil)");
        assertThat(registers.at("/2/facts").toString()).contains("dukcapil.person/nik", "dukcapil.family/motherNik");
        assertThat(registers.toString()).doesNotContain("lookup");
    }

    @Test
    void aListSaysHowManyQuestionsEachFormAsks() {
        var listed = catalogue.get("/catalog/v1/services?q=kelahiran").at("/items/0");
        var asked = catalogue.get("/catalog/v1/services/akta-kelahiran/form").at("/form/properties");
        var parts = catalogue.get("/catalog/v1/life-events").at("/items/0/parts");

        assertThat(listed.path("code").asString()).isEqualTo("akta-kelahiran");
        assertThat(listed.path("questions").asInt()).isEqualTo(asked.size()).isGreaterThan(30);
        assertThat(parts.at("/0/service").asString()).isEqualTo("akta-kelahiran");
        assertThat(parts.at("/0/questions").asInt()).isEqualTo(asked.size());
    }

    @Test
    void evidenceSaysWhoProvidesItAndWhoDoesInAMall() {
        assertThat(catalogue.allPages("/catalog/v1/evidence?limit=3"))
                .hasSize(12)
                .contains("skck", "land-tax-proof")
                .doesNotHaveDuplicates();

        var issued = catalogue.get("/catalog/v1/evidence/skck?mall=63.71");
        assertThat(issued.at("/issuedBy/0/service").asString()).isEqualTo("skck");
        assertThat(issued.at("/issuedBy/0/validMonths").asInt()).isEqualTo(6);
        assertThat(issued.at("/issuedBy/0/malls").asInt()).isPositive();
        assertThat(issued.at("/issuedBy/0/offer").toString())
                .isEqualTo("{\"mall\":\"63.71\",\"agency\":\"polres-banjarmasin\",\"status\":\"OPEN\"}");
        assertThat(catalogue
                        .get("/catalog/v1/evidence/skck?mall=99.99")
                        .at("/issuedBy/0")
                        .has("offer"))
                .isFalse();

        var held = catalogue.get("/catalog/v1/evidence/land-tax-proof").at("/heldBy/0");
        assertThat(held.path("register").asString()).isEqualTo("pbb");
        assertThat(held.path("facts").toString()).contains("pbb.object/paid");
    }

    @Test
    void aServiceShowsItsStandardAndItsForm() {
        var standard = catalogue.get("/catalog/v1/services/skck");
        assertThat(standard.at("/standard/fee/amount").asLong()).isEqualTo(30_000);
        assertThat(catalogue.get("/catalog/v1/services/skck/versions/2")).isEqualTo(standard);

        assertThat(standard.path("components").propertyNames())
                .containsExactlyInAnyOrder("supervision", "serviceGuarantee", "evaluation");
        assertThat(catalogue
                        .get("/catalog/v1/services/paspor")
                        .path("components")
                        .toString())
                .isEqualTo("{}");

        var form = catalogue.get("/catalog/v1/services/skck/form");
        assertThat(form.path("version").asInt()).isEqualTo(2);
        assertThat(form.at("/form/properties/applicantName/x-source").asString())
                .isEqualTo("dukcapil.person/name");
        assertThat(form.at("/form/properties").propertyNames()).startsWith("applicantName", "applicantNik");
        assertThat(form.at("/form/x-sections/0/title/id").asString()).isEqualTo("Keperluan SKCK");
    }

    @Test
    void aFormIsServedForLibrariesInEitherLanguage() {
        var english = catalogue.get("/catalog/v1/services/skck/form?lang=en");
        assertThat(english.at("/form/properties/purpose/oneOf/0").toString())
                .isEqualTo("{\"const\":\"EMPLOYMENT\",\"title\":\"Employment\"}");
        assertThat(english.at("/form/title").asString()).isEqualTo("Police record certificate (SKCK)");
        assertThat(english.path("form").toString()).doesNotContain("x-");
        assertThat(english.at("/fields/applicantName/source").asString()).isEqualTo("dukcapil.person/name");
        assertThat(english.at("/fields/phone/autocomplete").asString()).isEqualTo("tel");
        assertThat(english.at("/sections/0/title").asString()).isEqualTo("What the certificate is for");
        assertThat(english.at("/sections/0/fields").toString()).isEqualTo("[\"purpose\",\"purposeDetail\"]");
        assertThat(english.path("language").asString()).isEqualTo("en");

        var indonesian = catalogue.get("/catalog/v1/services/skck/form?lang=id&version=2");
        assertThat(indonesian.at("/form/properties/purpose/title").asString()).isEqualTo("Keperluan");
        assertThat(indonesian.path("documents")).isEqualTo(english.path("documents"));
        assertThat(catalogue.get("/catalog/v1/services/skck/form").propertyNames())
                .containsExactly("code", "version", "name", "form", "documents");
    }

    @Test
    void unchangedReadsAreAnsweredWithoutABody() {
        var etag = http.get()
                .uri("/catalog/v1/malls")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "public, max-age=60")
                .returnResult(byte[].class)
                .getResponseHeaders()
                .getETag();

        http.get()
                .uri("/catalog/v1/malls")
                .header("If-None-Match", String.valueOf(etag))
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void theDescribedApiNamesOnlyRealParameters() {
        assertThat(catalogue
                        .get("/v3/api-docs")
                        .at("/paths/~1catalog~1v1~1services/get/parameters")
                        .valueStream()
                        .map(parameter -> parameter.path("name").asString()))
                .containsExactly("q", "mall", "agency", "limit", "after");
    }
}
