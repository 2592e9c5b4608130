package id.mppdigital.citizen.prefill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.lookup.LookupServer;
import id.mppdigital.citizen.registers.TestRegisters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The tax register has a copy of the address and the name, and what it says differs from the population register. */
class RegistersDifferIT extends CitizenTest {
    private static final String SERVICE = "reklame-beda-register";
    private static final String COPIES = """
            {"source": "pajak.taxpayer/address", "kind": "TEXT", "from": ["/alamat"], "digits": null, "codes": {},
             "otherwise": null, "sameAs": {"source": "dukcapil.person/address", "ownerDecides": false}},
            {"source": "pajak.taxpayer/name", "kind": "TEXT", "from": ["/nama"], "digits": null, "codes": {},
             "otherwise": null, "sameAs": {"source": "dukcapil.person/name", "ownerDecides": true}},
            """;

    @Autowired
    LookupServer taxRegister;

    @BeforeEach
    void bothAreListed() {
        var inRegister = maria.inRegister();
        inRegister.put("ALAMAT", "JL. KOTI NO. 12");
        inRegister.put("NAMA_LGKP", "MARIA WENDA");
        register.knows(maria.nik(), inRegister);
        taxSays("Jl. Raya Abepura 77", "Maria Wendah");
        others.publishRegister(
                "pajak", TestRegisters.event("pajak").replaceFirst("\"facts\": \\[", "\"facts\": [" + COPIES));
        breakers.circuitBreaker("pajak").reset();
        others.publishService(
                SERVICE,
                Map.of(
                        "name", "dukcapil.person/name",
                        "address", "dukcapil.person/address",
                        "npwp", "pajak.taxpayer/npwp"));
    }

    private void taxSays(String address, String name) {
        taxRegister.recovers();
        taxRegister.knows(
                maria.nik(), Map.of("nik", maria.nik(), "npwp", 635150000000001L, "alamat", address, "nama", name));
    }

    @AfterEach
    void theTaxRegisterIsForgotten() {
        taxRegister.recovers();
        others.forgetRegister("pajak");
    }

    private JsonNode prefill(String service) {
        var answer = api.prefill(maria, service);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode claims(JsonNode prefill) {
        return AttestationKey.verified(prefill.path("attestation").asString()).claims();
    }

    @Test
    void bothAreShownAndSignedAndTheCitizenTakesOne() {
        var prefill = prefill(SERVICE);
        var address = prefill.at("/fields/address");
        assertThat(address.path("state").asString()).isEqualTo("conflict");
        assertThat(address.path("value").asString()).isEqualTo("JL. KOTI NO. 12");
        assertThat(address.at("/otherwise/0/value").asString()).isEqualTo("Jl. Raya Abepura 77");
        assertThat(address.at("/otherwise/0/source").asString()).isEqualTo("pajak.taxpayer/address");
        assertThat(address.at("/otherwise/0/asOf").asString()).isNotEmpty();
        assertThat(address.path("choosable").asBoolean()).isTrue();
        assertThat(address.has("declaredValue")).isFalse();

        var claims = claims(prefill);
        assertThat(claims.at("/fields/address/value").asString()).isEqualTo("JL. KOTI NO. 12");
        assertThat(claims.at("/otherwise/address/0/value").asString()).isEqualTo("Jl. Raya Abepura 77");
        assertThat(claims.path("choosable").toString()).isEqualTo("[\"address\"]");
        var filled = api.get(maria, "/data-uses").json().at("/items/0");
        assertThat(filled.path("action").asString()).isEqualTo("FORM_FILLED");
        assertThat(filled.path("sources").toString()).contains("pajak.taxpayer/address", "dukcapil.person/address");
    }

    @Test
    void whoSomebodyIsThePopulationRegisterSays() {
        var prefill = prefill(SERVICE);
        var name = prefill.at("/fields/name");
        assertThat(name.path("value").asString()).isEqualTo("MARIA WENDA");
        assertThat(name.path("state").asString()).isEqualTo("conflict");
        assertThat(name.at("/otherwise/0/value").asString()).isEqualTo("Maria Wendah");
        assertThat(name.has("choosable")).isFalse();
        assertThat(claims(prefill).at("/fields/name/value").asString()).isEqualTo("MARIA WENDA");
        assertThat(claims(prefill).path("choosable").toString()).doesNotContain("name");
    }

    @Test
    void aCopyThatIsRestrictedIsNotShownBesideTheOther() {
        prefill(SERVICE);
        restrict("pajak.taxpayer/address");

        var address = prefill(SERVICE).at("/fields/address");

        assertThat(address.path("state").asString()).isEqualTo("fresh");
        assertThat(address.toString()).doesNotContain("Abepura");
    }

    @Test
    void noCopyBringsWhatIsRestricted() {
        others.publishService(
                "alamat-pajak", Map.of("address", "pajak.taxpayer/address", "name", "dukcapil.person/name"));
        prefill(SERVICE);
        restrict("dukcapil.person/address");

        var prefill = prefill("alamat-pajak");

        assertThat(prefill.at("/fields/address/value").asString()).isEqualTo("Jl. Raya Abepura 77");
        assertThat(prefill.toString()).doesNotContain("KOTI");
        assertThat(claims(prefill).toString()).doesNotContain("KOTI");
    }

    private void restrict(String source) {
        var about = Map.of("source", source, "reason", "Salah");
        assertThat(api.post(maria, "/rights", source, Map.of("kind", "RESTRICTION", "about", about))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anotherSpellingIsNoConflict() {
        taxSays("Jl Koti, No. 12", "Dr. Maria Wenda, S.E.");
        var prefill = prefill(SERVICE);
        assertThat(prefill.at("/fields/address/state").asString()).isEqualTo("fresh");
        assertThat(prefill.at("/fields/name/state").asString()).isEqualTo("fresh");
        assertThat(claims(prefill).has("otherwise")).isFalse();
    }

    @Test
    void aFormThatDoesNotNameTheTaxRegisterLearnsNothingOfIt() {
        prefill(SERVICE);
        others.publishService("hanya-kependudukan", Map.of("address", "dukcapil.person/address"));
        int asked = taxRegister.calls();
        var address = prefill("hanya-kependudukan").at("/fields/address");
        assertThat(address.path("state").asString()).isEqualTo("fresh");
        assertThat(address.toString()).doesNotContain("Abepura");
        assertThat(taxRegister.calls()).isEqualTo(asked);
    }

    @Test
    void whileOneIsDownTheOtherFillsTheField() {
        register.fails(503);
        var address = prefill(SERVICE).at("/fields/address");
        assertThat(address.path("state").asString()).isEqualTo("fresh");
        assertThat(address.path("source").asString()).isEqualTo("pajak.taxpayer/address");
        assertThat(prefill(SERVICE).at("/fields/name/state").asString())
                .as("a copy does not say who somebody is")
                .isEqualTo("unavailable");
    }

    @Test
    void theRegisterWhoseValueWasNotUsedIsRememberedForACorrection() {
        api.get(maria, "");
        var filed = others.submit(
                maria,
                SERVICE,
                "dpmptsp-banjarmasin",
                List.of(
                        new Given("address", "Jl. Raya Abepura 77", "pajak.taxpayer/address", "REGISTER")
                                .beside("JL. KOTI NO. 12", "dukcapil.person/address"),
                        new Given("npwp", "0635150000000001", "pajak.taxpayer/npwp", "REGISTER")),
                List.of());

        await().untilAsserted(() -> assertThat(disagreements()).hasSize(1));
        var one = disagreements().getFirst();
        assertThat(one.path("fact").asString()).isEqualTo("dukcapil.person/address");
        assertThat(one.path("said").asString()).isEqualTo("JL. KOTI NO. 12");
        assertThat(one.path("used").asString()).isEqualTo("pajak.taxpayer/address");
        assertThat(one.path("answer").asString()).isEqualTo("Jl. Raya Abepura 77");
        assertThat(one.path("applicationId").asString())
                .isEqualTo(filed.application().toString());
        assertThat(jdbc.sql("select encode(said, 'escape') from register_disagreement")
                        .query(String.class)
                        .list())
                .noneMatch(said -> said.contains("KOTI") || said.contains("Abepura"));
    }

    private List<JsonNode> disagreements() {
        return api.get(maria, "/disagreements")
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
