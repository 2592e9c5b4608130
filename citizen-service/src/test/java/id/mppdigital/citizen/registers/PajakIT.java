package id.mppdigital.citizen.registers;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenApi;
import id.mppdigital.citizen.CitizenIntegrationTest;
import id.mppdigital.citizen.OtherServices;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.lookup.LookupServer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The tax register is one manifest and its credentials, and nothing else. */
@CitizenIntegrationTest
class PajakIT {
    private static final String SERVICE = "npwp-aktivasi";

    @Autowired
    CitizenApi api;

    @Autowired
    OtherServices others;

    @Autowired
    LookupServer taxRegister;

    private final Person maria = Person.fresh();

    @BeforeEach
    void itIsListed() {
        taxRegister.knows(maria.nik(), Map.of("nik", maria.nik(), "npwp", 635150000000001L, "status", "Aktif"));
        others.publishRegister("pajak");
        var form = new LinkedHashMap<String, String>();
        form.put("npwp", "pajak.taxpayer/npwp");
        form.put("status", "pajak.taxpayer/status");
        form.put("bpjs", "bpjs.membership/number");
        others.publishService(SERVICE, form);
    }

    @AfterEach
    void itIsForgotten() {
        taxRegister.recovers();
        others.forgetRegister("pajak");
        others.forgetRegister("bpjs");
    }

    @Test
    void itsFactsAreFilledInAndVouchedFor() {
        var prefill = prefill();
        assertThat(prefill.at("/fields/npwp/value").asString()).isEqualTo("0635150000000001");
        assertThat(prefill.at("/fields/npwp/state").asString()).isEqualTo("fresh");
        assertThat(prefill.at("/fields/status/value").asString()).isEqualTo("ACTIVE");
        assertThat(AttestationKey.verified(prefill.path("attestation").asString())
                        .claims()
                        .path("fields")
                        .propertyNames())
                .containsExactly("npwp", "status");
    }

    @Test
    void whatItWasOnlyToldIsFilledInAndNotVouchedFor() {
        onlyTold();
        var prefill = prefill();
        assertThat(prefill.at("/fields/npwp/value").asString()).isEqualTo("0635150000000001");
        assertThat(prefill.at("/fields/npwp/source").asString()).isEqualTo("pajak.taxpayer/npwp");
        assertThat(prefill.at("/fields/npwp/state").asString()).isEqualTo("fresh");
        assertThat(prefill.at("/fields/npwp/assurance").asString()).isEqualTo("DECLARED");
        assertThat(prefill.path("attestation").isNull()).isTrue();
    }

    /** What would not be vouched for is not compared later either. */
    @Test
    void nothingIsVerifiedLaterWithARegisterThatWasOnlyTold() {
        taxRegister.says(503, "{}");
        assertThat(prefill().path("verifiedLater").toString()).isEqualTo("[\"npwp\",\"status\"]");
        onlyTold();
        assertThat(prefill().path("verifiedLater").isEmpty()).isTrue();
    }

    private void onlyTold() {
        others.publishRegister(
                "pajak",
                TestRegisters.event("pajak").replaceFirst("\"access\":", "\"assurance\": \"DECLARED\", \"access\":"));
    }

    @Test
    void consentsListItAndAWithdrawalHolds() {
        var consents = api.get(maria, "/consents").json().path("items");
        assertThat(consents.valueStream().map(consent -> consent.path("source").asString()))
                .containsExactly("dukcapil", "pajak");
        assertThat(consents.at("/1/name/id").asString()).isEqualTo("data pajak (DJP)");
        assertThat(consents.at("/1/meaning/en").asString()).contains("the tax register (DJP)");

        int asked = taxRegister.calls();
        assertThat(api.put(maria, "/consents/pajak", Map.of("granted", false)).status())
                .isEqualTo(200);
        assertThat(prefill().at("/fields/npwp/state").asString()).isEqualTo("not-consented");
        assertThat(taxRegister.calls()).isEqualTo(asked);
    }

    @Test
    void theLedgerNamesIt() {
        prefill();
        var asked = api.get(maria, "/data-uses").json().at("/items/1");
        assertThat(asked.path("action").asString()).isEqualTo("REGISTER_ASKED");
        assertThat(asked.path("recipient").asString()).isEqualTo("pajak");
        assertThat(asked.path("sources").toString()).isEqualTo("[\"pajak.taxpayer/npwp\",\"pajak.taxpayer/status\"]");
    }

    @Test
    void aPersonItDoesNotKnowIsUnknown() {
        var yosef = Person.fresh();
        assertThat(api.prefill(yosef, SERVICE).json().at("/fields/npwp/state").asString())
                .isEqualTo("unknown");
    }

    @Test
    void aRegisterWithoutAddressAndCredentialsIsLikeOneThatIsDown() {
        others.publishRegister("bpjs");
        assertThat(prefill().at("/fields/bpjs/state").asString()).isEqualTo("unavailable");
        assertThat(api.get(maria, "/consents").json().path("items").size()).isEqualTo(2);
        assertThat(api.put(maria, "/consents/bpjs", Map.of("granted", false)).code())
                .isEqualTo("unknown-source");
        assertThat(api.get(maria, "/data-uses").json().toString()).doesNotContain("\"recipient\":\"bpjs\"");
    }

    private JsonNode prefill() {
        var answer = api.prefill(maria, SERVICE);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return answer.json();
    }
}
