package id.mppdigital.citizen.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.registers.TestRegisters;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A register of our own contract that is asked about a plot of land by its number, to fetch or to compare. */
class KeyedProviderIT extends CitizenTest {
    private static final String NUMBER = "sdmk.object/number";
    private static final String ADDRESS = "objek-alamat";
    private static final String PAID = "objek-lunas";

    @Autowired
    AgencyServer agency;

    private final String mine = number();
    private final String second = number();
    private final String foreign = number();
    private final Map<String, Map<String, Object>> plots = new LinkedHashMap<>();

    @BeforeEach
    void itIsListed() {
        breakers.circuitBreaker("sdmk").reset();
        others.publishRegister("sdmk", event());
        others.publishService(ADDRESS, Map.of("number", NUMBER, "address", "sdmk.object/address"));
        others.publishService(PAID, Map.of("number", NUMBER, "paid", "sdmk.object/paid"));
        plots.put(mine, plot(maria.nik(), mine, "JL. PRAMUKA NO. 21"));
        plots.put(second, plot(maria.nik(), second, "JL. VETERAN NO. 8"));
        plots.put(foreign, plot("6371015507900001", foreign, "JL. KELAYAN A NO. 12"));
        agency.lies(this::answer);
    }

    @AfterEach
    void itIsForgotten() {
        agency.lies(null);
        others.forgetRegister("sdmk");
        assertThat(agency.faults()).as("every request keeps to the contract").isEmpty();
    }

    @Test
    void theAgencyIsToldWhoAsksAboutWhichThing() {
        var fields = fields(ADDRESS, dotted(mine));

        assertThat(agency.lastRequest().path("thing").toString())
                .isEqualTo("{\"attribute\":\"nop\",\"value\":\"" + dotted(mine) + "\"}");
        assertThat(agency.lastRequest().at("/person/nik").asString()).isEqualTo(maria.nik());
        assertThat(fields.at("/number/value").asString()).isEqualTo(mine);
        assertThat(fields.at("/address/value").asString()).isEqualTo("JL. PRAMUKA NO. 21");
        assertThat(fields.at("/address/state").asString()).isEqualTo("fresh");
    }

    @Test
    void anotherFormAsksForWhatIsMissingAndForgetsNothing() {
        fields(ADDRESS, mine);
        assertThat(fields(PAID, mine).at("/paid/value").asBoolean()).isTrue();
        assertThat(agency.lastRequest().path("attributes").toString())
                .as("the number says of which plot the answer is")
                .isEqualTo("[\"nop\",\"paid\"]");
        var calls = agency.calls();

        var again = prefill(ADDRESS, Map.of());

        assertThat(again.at("/number/value").asString()).isEqualTo(mine);
        assertThat(again.at("/address/value").asString()).isEqualTo("JL. PRAMUKA NO. 21");
        assertThat(agency.calls()).as("both are known").isEqualTo(calls);
    }

    @Test
    void ofTwoPlotsEachHasItsOwnAnswer() {
        fields(ADDRESS, mine);
        assertThat(fields(ADDRESS, second).at("/address/value").asString()).isEqualTo("JL. VETERAN NO. 8");
        assertThat(fields(ADDRESS, mine).at("/address/value").asString()).isEqualTo("JL. PRAMUKA NO. 21");
    }

    @Test
    void anotherPersonsPlotIsAsUnknownAsNone() {
        assertThat(fields(ADDRESS, foreign)).isEqualTo(fields(ADDRESS, number()));
        assertThat(kept()).isZero();
    }

    /** An agency that answers about another plot than it was asked about lies. */
    @Test
    void anAnswerAboutAnotherThingIsNone() {
        plots.put(mine, plot(maria.nik(), second, "JL. VETERAN NO. 8"));
        assertThat(fields(ADDRESS, mine).at("/address/state").asString()).isEqualTo("unavailable");

        plots.put(mine, plot(maria.nik(), null, "JL. VETERAN NO. 8"));
        assertThat(fields(ADDRESS, mine).at("/address/state").asString())
                .as("nor one that does not say about which")
                .isEqualTo("unavailable");
        assertThat(kept()).isZero();
    }

    @Test
    void aRegisterThatOnlyComparesIsAskedByTheKeyToo() {
        others.publishRegister("sdmk", event().replace("\"FETCH\"", "\"MATCH\""));
        declare(mine, "Jl. Pramuka No. 21");

        var fields = prefill(ADDRESS, Map.of());

        assertThat(agency.lastRequest().at("/thing/value").asString()).isEqualTo(mine);
        assertThat(agency.lastRequest().at("/claims/objectAddress").asString()).isEqualTo("Jl. Pramuka No. 21");
        assertThat(agency.lastRequest().path("attributes")).isEmpty();
        assertThat(fields.at("/address/assurance").asString()).isEqualTo("REGISTER");
        assertThat(fields.at("/number/assurance").asString()).isEqualTo("REGISTER");
        var calls = agency.calls();
        assertThat(prefill(ADDRESS, Map.of()).at("/address/state").asString()).isEqualTo("fresh");
        assertThat(agency.calls()).as("confirmed, and kept by its key").isEqualTo(calls);
    }

    @Test
    void ofAClaimThatIsRefutedNothingIsKept() {
        others.publishRegister("sdmk", event().replace("\"FETCH\"", "\"MATCH\""));
        plots.put(mine, plot(maria.nik(), second, "JL. VETERAN NO. 8"));
        declare(mine, "Jl. Pramuka No. 21");

        assertThat(prefill(ADDRESS, Map.of()).at("/address/state").asString()).isEqualTo("conflict");
        assertThat(kept()).isZero();
    }

    /** As an earlier application had it, for which the register could not be asked. */
    private void declare(String number, String address) {
        others.submit(
                maria,
                ADDRESS,
                "bapenda-banjarmasin",
                List.of(Given.declared("number", number), Given.declared("address", address)),
                List.of());
        await().until(() -> api.get(maria, "/attributes").json().toString().contains(number));
    }

    private JsonNode fields(String service, String number) {
        return prefill(service, Map.of(NUMBER, number));
    }

    private JsonNode prefill(String service, Map<String, String> about) {
        var answer =
                api.post(maria, "/prefill", Map.of("service", service, "version", 1, "mall", "63.71", "about", about));
        assertThat(answer.status()).as(() -> answer.json().toString()).isEqualTo(200);
        return answer.json().path("fields");
    }

    private long kept() {
        return jdbc.sql("select count(*) from keyed_answer where account = :account")
                .param("account", maria.account())
                .query(Long.class)
                .single();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var asked = agency.lastRequest();
        var plot = plots.get(asked.at("/thing/value").asString("").replace(".", ""));
        var body = plot != null && asked.at("/person/nik").asString("").equals(plot.get("owner"))
                ? about(asked, plot)
                : Map.<String, Object>of("status", 404, "code", "person-unknown");
        var bytes = JsonMapper.shared().writeValueAsString(body).getBytes(UTF_8);
        exchange.sendResponseHeaders(body.containsKey("status") ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, Object> about(JsonNode asked, Map<String, Object> plot) {
        var attributes = new LinkedHashMap<String, Object>();
        asked.path("attributes").forEach(name -> {
            if (plot.containsKey(name.asString())) {
                attributes.put(
                        name.asString(), Map.of("value", plot.get(name.asString()), "asOf", "2026-01-31T00:00:00Z"));
            }
        });
        var matches = new LinkedHashMap<String, Object>();
        asked.path("claims")
                .properties()
                .forEach(claim -> matches.put(
                        claim.getKey(),
                        Map.of(
                                "agrees",
                                String.valueOf(plot.get(claim.getKey()))
                                        .equalsIgnoreCase(claim.getValue().asString("")))));
        return Map.of("person", asked.path("person"), "attributes", attributes, "matches", matches);
    }

    private static Map<String, Object> plot(String owner, @Nullable String number, String address) {
        var plot = new LinkedHashMap<String, Object>(Map.of("owner", owner, "objectAddress", address, "paid", true));
        if (number != null) {
            plot.put("nop", number);
        }
        return plot;
    }

    private static String event() {
        return TestRegisters.event("objek").replace("objek", "sdmk");
    }

    /** Of nobody else's test. */
    private static String number() {
        var digits = UUID.randomUUID().toString().replaceAll("[^0-9]", "") + "000000000000000000";
        return digits.substring(0, 18);
    }

    private static String dotted(String number) {
        return number.substring(0, 2) + "." + number.substring(2);
    }
}
