package id.mppdigital.portal.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.Browser;
import id.mppdigital.portal.Browsers;
import id.mppdigital.portal.Examples;
import id.mppdigital.portal.PortalTest;
import id.mppdigital.portal.SimulatedGateway;
import id.mppdigital.portal.SimulatedGateway.Answer;
import id.mppdigital.portal.SimulatedIssuer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class LedgerFileIT {
    private static final SimulatedGateway GATEWAY = SimulatedGateway.INSTANCE;
    private static final String LINES = "/citizens/v1/me/ledger/lines";

    @Autowired
    Browsers browsers;

    private Browser siti = new Browser("");

    @BeforeEach
    void signIn() {
        GATEWAY.forget();
        SimulatedIssuer.INSTANCE.knows("siti", "Siti", Map.of("roles", List.of("citizen")));
        siti = browsers.open();
        siti.signIn("siti", "/session/stay?lang=en");
        GATEWAY.on("GET", "/citizens/v1/me/ledger/proofs", Examples.of("citizen-service", "myLedgerProofs"));
        GATEWAY.on(
                "GET",
                LINES,
                (request, _) -> Answer.ok(
                        request.query().contains("after=")
                                ? "{\"items\": [{\"position\": 3}], \"next\": null}"
                                : Examples.of("citizen-service", "myLedgerLines")
                                        .replace("\"next\":null", "\"next\":\"more\"")));
    }

    @AfterEach
    void forget() {
        GATEWAY.forget();
    }

    @Test
    void the_whole_ledger_is_one_file_with_its_proofs_and_keys() {
        var file = siti.get("/my/data/ledger.json");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("mpp-", ".json");
        var json = JsonMapper.shared().readTree(file.body());
        assertThat(json.path("lines")).hasSize(3);
        assertThat(json.at("/lines/2/position").asInt()).isEqualTo(3);
        assertThat(json.at("/lines/0/salt").asString()).hasSize(64);
        assertThat(json.at("/proofs/0/covered/checkpoint").asString()).contains(".");
        assertThat(json.at("/keys/0/kty").asString()).isEqualTo("EC");
    }

    @Test
    void without_the_proofs_there_is_a_page_and_no_half_file() {
        GATEWAY.on("GET", "/citizens/v1/me/ledger/proofs", (_, _) -> new Answer(503, ""));

        var page = siti.get("/my/data/ledger.json");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Content-Disposition")).isEmpty();
    }
}
