package id.mppdigital.citizen.provider;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A register that an agency offers by our contract: its manifest is all that it needs. */
class ProviderIT extends CitizenTest {
    private static final String NUMBER = "str-nomor";
    private static final String BOTH = "str-lengkap";

    @Autowired
    AgencyServer agency;

    @BeforeEach
    void itIsListed() {
        agency.says(0, "");
        breakers.circuitBreaker("sdmk").reset();
        others.publishRegister("sdmk");
        others.publishService(NUMBER, Map.of("number", "sdmk.registration/number"));
        others.publishService(
                BOTH, Map.of("number", "sdmk.registration/number", "profession", "sdmk.registration/profession"));
        agency.knows(maria.nik(), """
                "attributes": {
                    "strNumber": {"value": "AB21", "asOf": "2026-01-31T00:00:00Z"},
                    "profession": {"value": "PERAWAT", "asOf": "2026-01-31T00:00:00Z"}}""");
    }

    @AfterEach
    void itIsForgotten() {
        others.forgetRegister("sdmk");
        assertThat(agency.faults()).isEmpty();
    }

    @Test
    void aFormGetsTheRegistersValueWithItsTime() {
        var number = fields(maria, NUMBER).path("number");
        assertThat(number.path("value").asString()).isEqualTo("AB21");
        assertThat(number.path("state").asString()).isEqualTo("fresh");
        assertThat(number.path("asOf").asString()).isEqualTo("2026-01-31T00:00:00Z");
        assertThat(asked()).containsExactly("strNumber");
    }

    @Test
    void theNextFormAsksOnlyForWhatIsNotKnownYet() {
        fields(maria, NUMBER);
        var fields = fields(maria, BOTH);
        assertThat(fields.at("/number/state").asString()).isEqualTo("fresh");
        assertThat(fields.at("/profession/value").asString()).isEqualTo("NURSE");
        assertThat(asked()).containsExactly("profession");

        agency.says(503, "{}");
        assertThat(fields(maria, BOTH).at("/number/state").asString())
                .as("neither is asked again")
                .isEqualTo("fresh");
    }

    @Test
    void whatIsKnownStaysFreshWhileTheRegisterIsDown() {
        fields(maria, NUMBER);
        agency.says(503, "{}");
        var fields = fields(maria, BOTH);
        assertThat(fields.at("/number/state").asString()).isEqualTo("fresh");
        assertThat(fields.at("/profession/state").asString()).isEqualTo("unavailable");
    }

    @Test
    void aTimeThatIsYetToComeIsTakenAsNow() {
        var yosef = Person.fresh();
        agency.knows(
                yosef.nik(), "\"attributes\": {\"strNumber\": {\"value\": \"A\", \"asOf\": \"2999-01-01T00:00:00Z\"}}");
        assertThat(fields(yosef, NUMBER).at("/number/asOf").asString()).startsWith("202");
    }

    private List<String> asked() {
        return agency.lastRequest()
                .path("attributes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode fields(Person person, String service) {
        var answer = api.prefill(person, service);
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return answer.json().path("fields");
    }
}
