package id.mppdigital.connector;

import static id.mppdigital.platform.test.ContractSchema.assertValid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import id.mppdigital.connector.FakeAgency.Reply;
import id.mppdigital.platform.meters.DatabaseMeters;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.Tokens;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.StatusAssertions;
import tools.jackson.databind.JsonNode;

/** Agencies that are down, slow, refusing or odd. */
@ConnectorIntegrationTest
class OutageIT {
    @Autowired
    Scenario scenario;

    @Autowired
    EventProbe probe;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeterRegistry meters;

    @Autowired
    DatabaseMeters measured;

    @Autowired
    RestTestClient http;

    @Autowired
    Tokens tokens;

    @Test
    void whatWasSubmittedWhileAnAgencyWasDownArrivesOnceAndInOrderWhenItIsBack() {
        try (var agency = scenario.agency()) {
            agency.replyWith(Reply.of(503));
            var three = IntStream.range(0, 3)
                    .mapToObj(_ -> scenario.application(agency.code).submit().correct())
                    .toList();
            await().until(() -> agency.calls().size() >= 6);
            assertThat(agency.calls()).extracting(FakeAgency.Call::sequence).containsOnly(1L);

            agency.replyWith(Reply.OK);

            await().until(() -> agency.accepted().size() == 6);
            for (var application : three) {
                assertThat(agency.accepted())
                        .filteredOn(call -> call.application().equals(application.id.toString()))
                        .extracting(FakeAgency.Call::sequence)
                        .containsExactly(1L, 2L);
            }
            assertThat(agency.accepted())
                    .extracting(call -> call.header("Webhook-id"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void operatorsSeeForHowLongAnAgencyHasTakenNothing() {
        try (var agency = new FakeAgency(scenario.newCode())) {
            scenario.application(agency.code).submit();
            await().until(() -> anHourOlder(agency) == 1);

            await().until(() -> waiting(agency).orElse(0) >= 3_600);

            scenario.publishAgency(agency.code, agency.url(), 2_000, 4);
            await().until(() -> waiting(agency).isEmpty());
        }
    }

    private int anHourOlder(FakeAgency agency) {
        return jdbc.sql("update delivery set created_at = now() - interval '1 hour' where agency = ?")
                .param(agency.code)
                .update();
    }

    private OptionalDouble waiting(FakeAgency agency) {
        measured.measure();
        return meters.find("mpp.connector.delivery.oldest").tag("agency", agency.code).gauges().stream()
                .mapToDouble(Gauge::value)
                .findFirst();
    }

    @Test
    void anAgencyThatHangsDelaysNobodyElseAndItsBreakerOpens() {
        try (var hanging = new FakeAgency(scenario.newCode());
                var healthy = scenario.agency()) {
            hanging.replyWith(Reply.HANG);
            scenario.publishAgency(hanging.code, hanging.url(), 300, 2);
            for (int i = 0; i < 10; i++) {
                scenario.application(hanging.code).submit();
                scenario.application(healthy.code).submit();
            }

            await().until(() -> healthy.accepted().size() == 10);
            assertThat(hanging.accepted()).isEmpty();
            await().until(() ->
                    "OPEN".equals(health(hanging.code).path("breaker").asString()));
            assertThat(health(healthy.code).path("breaker").asString()).isEqualTo("CLOSED");
            assertThat(attempts(hanging.code))
                    .as("an open breaker costs no attempts")
                    .isLessThanOrEqualTo(hanging.calls().size());
        }
    }

    @Test
    void aHangingAgencyHasNoMoreCallsUnderWayThanItsManifestAllows() {
        try (var hanging = new FakeAgency(scenario.newCode())) {
            hanging.replyWith(Reply.HANG);
            scenario.publishAgency(hanging.code, hanging.url(), 5_000, 2);
            for (int i = 0; i < 6; i++) {
                scenario.application(hanging.code).submit();
            }

            await().until(() -> hanging.calls().size() == 2);
            await().during(Duration.ofMillis(500)).until(() -> hanging.calls().size() == 2);
        }
    }

    @Test
    void anAgencyThatAsksForTimeGetsItForAllItsDeliveries() {
        try (var agency = scenario.agency()) {
            agency.replyWith(new Reply(429, Map.of("Retry-After", "1")));
            scenario.application(agency.code).submit();
            await().until(() -> pausedUntil(agency.code) != null);
            int before = agency.calls().size();
            var asked = Instant.now();
            agency.replyWith(Reply.OK);
            scenario.application(agency.code).submit();

            await().until(() -> agency.accepted().size() == 2);
            assertThat(Duration.between(asked, Instant.now())).isGreaterThan(Duration.ofMillis(700));
            assertThat(agency.calls()).hasSize(before + 2);
        }
    }

    @Test
    void aRefusalIsParkedWithItsReasonHoldsItsSuccessorsBackAndCanBeRedriven() {
        try (var agency = scenario.agency()) {
            agency.replyWith(Reply.of(400));
            scenario.application(agency.code).submit().correct();
            await().until(() -> parked(agency.code).size() == 1);
            var delivery = parked(agency.code).getFirst();
            assertThat(delivery.path("reasonCode").asString()).isEqualTo("http-400");
            var id = delivery.path("id").asString();
            await().until(() -> probe.events("mpp.deliveries", id).size() == 1);
            assertValid(
                    "events/delivery-parked.v1",
                    probe.events("mpp.deliveries", id).getFirst().data());
            await().during(Duration.ofMillis(300)).until(() -> agency.calls().size() == 1);

            agency.replyWith(Reply.OK);
            redrive("/connector/v1/deliveries/" + id + "/redrive");

            await().until(() -> agency.accepted().size() == 2);
            assertThat(agency.accepted()).extracting(FakeAgency.Call::sequence).containsExactly(1L, 2L);
            await().until(() -> probe.events("mpp.deliveries", id).size() == 2);
            assertThat(probe.events("mpp.deliveries", id).get(1).sequence()).isEqualTo(2);
        }
    }

    @Test
    void anEndpointThatIsGoneIsLeftAloneUntilAllIsRedriven() {
        try (var agency = scenario.agency()) {
            agency.replyWith(Reply.of(410));
            scenario.application(agency.code).submit();
            await().until(() -> parked(agency.code).size() == 1);
            agency.replyWith(Reply.OK);
            scenario.application(agency.code).submit();
            await().during(Duration.ofMillis(300)).until(() -> agency.calls().size() == 1);
            assertThat(health(agency.code).path("disabledAt").isNull()).isFalse();

            redrive("/connector/v1/agencies/" + agency.code + "/redrive");

            await().until(() -> agency.accepted().size() == 2);
        }
    }

    @Test
    void whatAnAgencyWithoutItsEndpointLeavesUnsentIsParkedAndCanBeRedrivenWhenItHasOneAgain() {
        try (var agency = scenario.agency()) {
            agency.replyWith(Reply.of(503));
            scenario.application(agency.code).submit().correct();
            await().until(() -> !agency.calls().isEmpty());

            scenario.publishAgency(agency.code, null, 0, 0);

            await().until(() -> parked(agency.code).size() == 2);
            assertThat(parked(agency.code))
                    .extracting(delivery -> delivery.path("reasonCode").asString())
                    .containsOnly("endpoint-removed");
            for (var delivery : parked(agency.code)) {
                var id = delivery.path("id").asString();
                await().until(() -> probe.events("mpp.deliveries", id).size() == 1);
                assertValid(
                        "events/delivery-parked.v1",
                        probe.events("mpp.deliveries", id).getFirst().data());
                post("/connector/v1/deliveries/" + id + "/redrive").isEqualTo(409);
            }
            post("/connector/v1/agencies/" + agency.code + "/redrive").isEqualTo(409);

            agency.replyWith(Reply.OK);
            scenario.publishAgency(agency.code, agency.url(), 2_000, 4);
            await().until(() -> health(agency.code).path("url").isString());
            redrive("/connector/v1/agencies/" + agency.code + "/redrive");

            await().until(() -> agency.accepted().size() == 2);
            assertThat(agency.accepted()).extracting(FakeAgency.Call::sequence).containsExactly(1L, 2L);
        }
    }

    @Test
    void aDiscardedDeliveryLetsItsSuccessorsGo() {
        try (var agency = scenario.agency()) {
            agency.replyWith(Reply.of(422));
            scenario.application(agency.code).submit().correct();
            await().until(() -> parked(agency.code).size() == 1);
            agency.replyWith(Reply.OK);

            redrive("/connector/v1/deliveries/"
                    + parked(agency.code).getFirst().path("id").asString() + "/discard");

            await().until(() -> agency.accepted().size() == 1);
            assertThat(agency.accepted().getFirst().sequence()).isEqualTo(2);
        }
    }

    @Test
    void whatCouldNotBeOpenedIsParkedUnsent() {
        try (var agency = scenario.agency()) {
            var broken = new java.util.HashMap<>(scenario.sealed("agency-connector"));
            broken.put("ciphertext", "AAAA");
            scenario.application(agency.code).submit(broken);

            await().until(() -> parked(agency.code).size() == 1);
            assertThat(parked(agency.code).getFirst().path("reasonCode").asString())
                    .isEqualTo("unreadable");
            assertThat(agency.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:99999/webhooks",
                "http://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.go.id/webhooks",
                "http://127.0.0.1/{webhooks}",
                "no url at all"
            })
    void anAddressThatCanNotBeCalledParksWhatIsQueuedAndABetterOneTakesIt(String url) {
        try (var agency = new FakeAgency(scenario.newCode())) {
            scenario.publishAgency(agency.code, url, 2_000, 4);
            scenario.application(agency.code).submit();
            scenario.application(agency.code).submit();

            await().until(() -> parked(agency.code).size() == 2);
            assertThat(parked(agency.code)).allSatisfy(delivery -> {
                assertThat(delivery.path("reasonCode").asString()).isEqualTo("target-refused");
                assertThat(delivery.path("attempts").asInt()).isEqualTo(1);
                assertThat(outcomes(delivery)).hasSize(1);
            });

            scenario.publishAgency(agency.code, agency.url(), 2_000, 4);
            await().until(() ->
                    agency.url().equals(health(agency.code).path("url").asString()));
            redrive("/connector/v1/agencies/" + agency.code + "/redrive");
            await().until(() -> agency.accepted().size() == 2);
        }
    }

    @Test
    void whatCanNotBePreparedIsParkedOnceCountedAndTheLaneGoesOn() {
        try (var agency = new FakeAgency(scenario.newCode())) {
            var broken = scenario.application(agency.code).submit();
            scenario.application(agency.code).submit();
            await().until(() -> waiting(agency.code) == 2);
            jdbc.sql("update delivery set sealed = '[1]' where application_id = ?")
                    .param(broken.id)
                    .update();

            scenario.publishAgency(agency.code, agency.url(), 2_000, 1);

            await().until(() -> agency.accepted().size() == 1);
            await().until(() -> parked(agency.code).size() == 1);
            var delivery = parked(agency.code).getFirst();
            assertThat(delivery.path("applicationId").asString()).isEqualTo(broken.id.toString());
            assertThat(delivery.path("reasonCode").asString()).isEqualTo("unsendable");
            assertThat(delivery.path("attempts").asInt()).isEqualTo(1);
            var id = delivery.path("id").asString();
            await().until(() -> probe.events("mpp.deliveries", id).size() == 1);
            assertValid(
                    "events/delivery-parked.v1",
                    probe.events("mpp.deliveries", id).getFirst().data());
        }
    }

    @Test
    void anEndpointThatAnswersTooLateRanIntoItsTimeLimit() {
        try (var hanging = new FakeAgency(scenario.newCode())) {
            hanging.replyWith(Reply.HANG);
            scenario.publishAgency(hanging.code, hanging.url(), 100, 4);
            for (int i = 0; i < 4; i++) {
                scenario.application(hanging.code).submit();
            }

            await().until(() -> attempts(hanging.code) >= 8);
            assertThat(jdbc.sql("select outcome from attempt join delivery d on d.id = delivery where d.agency = ?")
                            .param(hanging.code)
                            .query(String.class)
                            .list())
                    .containsOnly("time-limit");
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (var agency = scenario.agency();
                var elsewhere = scenario.agency()) {
            agency.replyWith(new Reply(307, Map.of("Location", elsewhere.url())));
            scenario.application(agency.code).submit();

            await().until(() -> agency.calls().size() > 2);
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @Test
    void anAnswerWithoutEndStillCountsByItsStatus() {
        try (var agency = new FakeAgency(scenario.newCode())) {
            agency.replyBy(OutageIT::trickle);
            scenario.publishAgency(agency.code, agency.url(), 500, 4);
            scenario.application(agency.code).submit().correct();

            await().until(() -> delivered(agency.code) == 2);
            assertThat(agency.calls()).hasSize(2);
        }
    }

    @Test
    void theDeliveriesOfAKilledInstanceAreTakenOverWhenTheirLeasesEnd() {
        try (var agency = new FakeAgency(scenario.newCode())) {
            scenario.application(agency.code).submit();
            await().until(() -> leaseAsIfKilled(agency.code) == 1);
            scenario.publishAgency(agency.code, agency.url(), 2_000, 4);
            await().during(Duration.ofMillis(500)).until(() -> agency.calls().isEmpty());

            await().until(() -> agency.accepted().size() == 1);
            await().until(() -> delivered(agency.code) == 1);
        }
    }

    private static void trickle(HttpExchange exchange) {
        try {
            exchange.sendResponseHeaders(200, 0);
            var body = exchange.getResponseBody();
            while (true) {
                body.write('.');
                body.flush();
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        } catch (IOException e) {
            exchange.close(); // the caller has given up, as it should
        }
    }

    private int leaseAsIfKilled(String agency) {
        return jdbc.sql("""
                update delivery set lease = gen_random_uuid(), lease_until = now() + interval '1500 milliseconds'
                where agency = ?
                """).param(agency).update();
    }

    private List<String> outcomes(JsonNode delivery) {
        return get("/connector/v1/deliveries/" + delivery.path("id").asString())
                .path("attempts")
                .valueStream()
                .map(attempt -> attempt.path("outcome").asString())
                .toList();
    }

    private long waiting(String agency) {
        return count("select count(*) from delivery where agency = ? and state = 'WAITING'", agency);
    }

    private long delivered(String agency) {
        return count("select count(*) from delivery where agency = ? and state = 'DELIVERED'", agency);
    }

    private long attempts(String agency) {
        return count("select coalesce(sum(attempts), 0) from delivery where agency = ?", agency);
    }

    private long count(String sql, String agency) {
        return jdbc.sql(sql).param(agency).query(Long.class).single();
    }

    private java.time.@org.jspecify.annotations.Nullable Instant pausedUntil(String agency) {
        return jdbc.sql("select paused_until from agency where code = ? and paused_until is not null")
                .param(agency)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(null);
    }

    private JsonNode health(String agency) {
        return get("/connector/v1/agencies/" + agency + "/health");
    }

    private List<JsonNode> parked(String agency) {
        return get("/connector/v1/deliveries?state=PARKED&agency=" + agency)
                .path("items")
                .valueStream()
                .toList();
    }

    private JsonNode get(String path) {
        var body = http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(tokens.platformAdmin()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        if (body == null) {
            throw new UncheckedIOException(new IOException("no body"));
        }
        return body;
    }

    private void redrive(String path) {
        post(path).isOk();
    }

    private StatusAssertions post(String path) {
        return http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(tokens.platformAdmin()))
                .exchange()
                .expectStatus();
    }
}
