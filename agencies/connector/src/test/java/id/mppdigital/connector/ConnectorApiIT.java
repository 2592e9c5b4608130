package id.mppdigital.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.connector.FakeAgency.Reply;
import id.mppdigital.platform.test.Tokens;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Who may see and do what. */
@ConnectorIntegrationTest
class ConnectorApiIT {
    @Autowired
    Scenario scenario;

    @Autowired
    RestTestClient http;

    @Autowired
    Tokens tokens;

    @Test
    void anAgencySeesItsOwnDeliveriesPageByPage() {
        try (var agency = scenario.agency()) {
            for (int i = 0; i < 5; i++) {
                scenario.application(agency.code).submit();
            }
            var token = tokens.agency(agency.code, "63.71");
            await().until(() -> items(token, "?state=DELIVERED&limit=100").size() == 5);

            var seen = new HashSet<String>();
            var page = get(token, "/connector/v1/deliveries?limit=2");
            page.path("items").forEach(item -> seen.add(item.path("id").asString()));
            while (!page.path("next").isNull()) {
                page = get(
                        token,
                        "/connector/v1/deliveries?limit=2&after="
                                + page.path("next").asString());
                page.path("items").forEach(item -> seen.add(item.path("id").asString()));
            }
            assertThat(seen).hasSize(5);
        }
    }

    @Test
    void anotherAgencysDeliveriesAreNotThere() {
        try (var agency = scenario.agency()) {
            agency.replyWith(Reply.of(400));
            scenario.application(agency.code).submit();
            var owner = tokens.agency(agency.code, "63.71");
            await().until(() -> items(owner, "?state=PARKED").size() == 1);
            var id = items(owner, "?state=PARKED").path(0).path("id").asString();
            var other = tokens.agency("another-agency", "63.71");

            assertThat(items(other, "")).isEmpty();
            status(other, HttpMethod.GET, "/connector/v1/deliveries?agency=" + agency.code, 404);
            status(other, HttpMethod.GET, "/connector/v1/deliveries/" + id, 404);
            status(other, HttpMethod.POST, "/connector/v1/deliveries/" + id + "/redrive", 404);
            status(other, HttpMethod.POST, "/connector/v1/deliveries/" + id + "/discard", 404);
            status(other, HttpMethod.POST, "/connector/v1/agencies/" + agency.code + "/redrive", 404);
            status(other, HttpMethod.GET, "/connector/v1/agencies/" + agency.code + "/health", 404);
            status(other, HttpMethod.GET, "/connector/v1/agencies/" + agency.code + "/webhook-secret", 404);
            status(owner, HttpMethod.GET, "/connector/v1/deliveries/" + id, 200);
        }
    }

    @Test
    void anOfficerSeesTheirOwnMallsOnly() {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code, "63.71").submit();
            scenario.application(agency.code, "12.71").submit();
            await().until(() -> agency.accepted().size() == 2);

            var medan = items(tokens.officer("dewi", agency.code, "12.71"), "");
            assertThat(medan).hasSize(1);
            assertThat(medan.path(0).path("mall").asString()).isEqualTo("12.71");
        }
    }

    @Test
    void anOfficerRedrivesAndDiscardsInTheirOwnMallsOnly() {
        try (var agency = scenario.agency()) {
            agency.replyWith(Reply.of(400));
            scenario.application(agency.code, "63.71").submit();
            scenario.application(agency.code, "12.71").submit();
            var everywhere = tokens.platformAdmin();
            var parked = "?state=PARKED&agency=" + agency.code;
            await().until(() -> items(everywhere, parked).size() == 2);
            var foreign = items(tokens.officer("rahmat", agency.code, "63.71"), "")
                    .path(0)
                    .path("id")
                    .asString();
            var medan = tokens.officer("dewi", agency.code, "12.71");

            status(medan, HttpMethod.POST, "/connector/v1/deliveries/" + foreign + "/redrive", 404);
            status(medan, HttpMethod.POST, "/connector/v1/deliveries/" + foreign + "/discard", 404);
            agency.replyWith(Reply.of(200));
            status(medan, HttpMethod.POST, "/connector/v1/agencies/" + agency.code + "/redrive", 200);

            await().until(() -> agency.accepted().size() == 1);
            assertThat(items(everywhere, parked))
                    .extracting(item -> item.path("id").asString())
                    .containsExactly(foreign);
        }
    }

    @Test
    void aDeliveryShowsItsAttempts() {
        try (var agency = scenario.agency()) {
            agency.replyWith(Reply.of(400));
            scenario.application(agency.code).submit();
            var token = tokens.agency(agency.code, "63.71");
            await().until(() -> items(token, "?state=PARKED").size() == 1);
            var id = items(token, "?state=PARKED").path(0).path("id").asString();

            var details = get(token, "/connector/v1/deliveries/" + id);
            assertThat(details.at("/attempts/0/outcome").asString()).isEqualTo("http-400");
            assertThat(details.at("/delivery/lastStatus").asInt()).isEqualTo(400);
            assertThat(details.at("/delivery/reasonCode").asString()).isEqualTo("http-400");
            assertThat(details.at("/delivery/type").asString()).isEqualTo("application.submitted");
            assertThat(details.toString()).doesNotContain(Scenario.CANARY);
        }
    }

    @Test
    void aDeliveryThatIsNotParkedCanNotBeRedriven() {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code).submit();
            var token = tokens.agency(agency.code, "63.71");
            await().until(() -> items(token, "?state=DELIVERED").size() == 1);
            var id = items(token, "").path(0).path("id").asString();

            status(token, HttpMethod.POST, "/connector/v1/deliveries/" + id + "/redrive", 409);
        }
    }

    @Test
    void anAgencyFetchesItsSecretEvenBeforeTheCatalogueKnowsIt() {
        var token = tokens.agency("new-agency", "63.71");

        assertThat(get(token, "/connector/v1/agencies/new-agency/webhook-secret")
                        .path("secret")
                        .asString())
                .startsWith("whsec_");
        status(tokens.platformAdmin(), HttpMethod.GET, "/connector/v1/agencies/new-agency/webhook-secret", 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connector/v1/deliveries",
                "/connector/v1/agencies/polres-1/webhook-secret",
                "/connector/v1/agencies/polres-1/health"
            })
    void citizensAndStrangersAreKeptOut(String path) {
        status(tokens.citizen("siti", Scenario.CANARY), HttpMethod.GET, path, 403);
        status(tokens.expired("rina", "platform-admin"), HttpMethod.GET, path, 401);
        status(tokens.foreign("rina", "platform-admin"), HttpMethod.GET, path, 401);
    }

    @Test
    void anOfficerNeverSeesTheSecretAndAnAuditorChangesNothing() {
        status(
                tokens.officer("dewi", "polres-1", "63.71"),
                HttpMethod.GET,
                "/connector/v1/agencies/polres-1/webhook-secret",
                403);
        status(
                tokens.with(java.util.Map.of("sub", "agus"), "auditor"),
                HttpMethod.POST,
                "/connector/v1/agencies/polres-1/redrive",
                403);
    }

    @Test
    void aRefusalIsReadInTheReadersLanguage() {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code).submit();
            var token = tokens.agency(agency.code, "63.71");
            await().until(() -> items(token, "?state=DELIVERED").size() == 1);
            var path = "/connector/v1/deliveries/"
                    + items(token, "").path(0).path("id").asString() + "/discard";

            assertThat(refusal(token, path, "id").path("detail").asString()).startsWith("Hanya kiriman yang tertahan");
            assertThat(refusal(token, path, "en").path("detail").asString()).startsWith("Only a PARKED delivery");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=-1",
                "?limit=101",
                "?limit=x",
                "?limit=2.5",
                "?limit=2147483648",
                "?after=%20",
                "?after=bm8",
                "?after=MQ",
                "?after=%00",
                "?state=LOST",
                "?state=0",
                "?agency=%00"
            })
    void badQueriesAreRefused(String query) {
        status(tokens.platformAdmin(), HttpMethod.GET, "/connector/v1/deliveries" + query, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connector/v1/deliveries/17",
                "/connector/v1/deliveries/1-1-1-1-1",
                "/connector/v1/deliveries/%00",
                "/connector/v1/agencies/%00/health",
                "/connector/v1/agencies/%F0%9F%98%80/health"
            })
    void anIdThatIsNoneIsABadRequestOrNotThere(String path) {
        http.get()
                .uri(java.net.URI.create(path))
                .headers(headers -> headers.setBearerAuth(tokens.platformAdmin()))
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void theDescribedApiNamesOnlyRealParameters() {
        var parameters = get(tokens.platformAdmin(), "/v3/api-docs")
                .at("/paths/~1connector~1v1~1deliveries/get/parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();

        assertThat(parameters).containsExactlyInAnyOrder("agency", "state", "after", "limit");
    }

    private JsonNode refusal(String token, String path, String language) {
        var body = http.post()
                .uri(path)
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    headers.set("Accept-Language", language);
                })
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .valueEquals("Content-Language", language)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotNull();
        return body == null ? tools.jackson.databind.node.MissingNode.getInstance() : body;
    }

    private JsonNode items(String token, String query) {
        return get(token, "/connector/v1/deliveries" + query).path("items");
    }

    private JsonNode get(String token, String path) {
        var body = http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotNull();
        return body == null ? tools.jackson.databind.node.MissingNode.getInstance() : body;
    }

    private void status(String token, HttpMethod method, String path, int expected) {
        http.method(method)
                .uri(java.net.URI.create(path))
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isEqualTo(expected);
    }
}
