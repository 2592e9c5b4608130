package id.mppdigital.connector;

import static id.mppdigital.platform.test.ContractSchema.assertValid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import id.mppdigital.connector.webhook.WebhookSecrets;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.SealingKeys;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an agency receives. */
@ConnectorIntegrationTest
class WebhookIT {
    @Autowired
    Scenario scenario;

    @Autowired
    EventProbe probe;

    @Autowired
    WebhookSecrets secrets;

    @Autowired
    MeterRegistry meters;

    @Test
    void aSubmittedApplicationReachesItsAgencyAsTheContractSays() {
        try (var agency = scenario.agency()) {
            var application = scenario.application(agency.code).submit();

            var call = onlyCall(agency);
            assertValid("agency/application-submitted.v1", call.body());
            assertThat(call.application()).isEqualTo(application.id.toString());
            assertThat(call.json().at("/data/dossier/answers/nik").asString()).isEqualTo(Scenario.CANARY);
            assertThat(call.header("Content-type")).isEqualTo("application/json");
        }
    }

    @Test
    void correctionsAndWithdrawalsReachItAsTheContractSays() {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code)
                    .submit()
                    .move("SUBMITTED", "RECEIVED")
                    .correct()
                    .move("RECEIVED", "WITHDRAWN");

            await().until(() -> agency.calls().size() == 3);
            assertValid("agency/application-corrected.v1", agency.calls().get(1).body());
            assertValid("agency/application-withdrawn.v1", agency.calls().get(2).body());
            assertThat(agency.calls()).extracting(FakeAgency.Call::sequence).containsExactly(1L, 3L, 4L);
            assertThat(agency.calls().get(2).json().at("/data/reasonCode").asString())
                    .isEqualTo("no-longer-needed");
        }
    }

    @Test
    void whatRegistersSaidLaterReachesItAsTheContractSays() {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code)
                    .submit()
                    .verify("motherName", "DIFFERS")
                    .move("RECEIVED", "WITHDRAWN");

            await().until(() -> agency.calls().size() == 3);
            assertValid("agency/application-verified.v1", agency.calls().get(1).body());
            assertThat(agency.calls()).extracting(FakeAgency.Call::sequence).containsExactly(1L, 2L, 3L);
            assertThat(agency.calls().get(1).json().at("/data/verified/0/field").asString())
                    .isEqualTo("motherName");
            assertThat(agency.calls().get(1).json().at("/data/verified/0/state").asString())
                    .isEqualTo("DIFFERS");
            assertThat(agency.calls().get(0).json().path("data").has("verified"))
                    .isFalse();
        }
    }

    @Test
    void thatFactsHaveChangedReachesItAsTheContractSays() {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code).submit().factChanges("residenceAddress");

            await().until(() -> agency.calls().size() == 2);
            assertValid(
                    "agency/application-facts-changed.v1", agency.calls().get(1).body());
            var told = agency.calls().get(1).json().path("data");
            assertThat(told.at("/changed/0/field").asString()).isEqualTo("residenceAddress");
            assertThat(told.has("verified")).isFalse();
        }
    }

    @Test
    void aCorrectionReachesTheAgencyThatKeepsTheRegisterAsTheContractSays() {
        try (var agency = scenario.agency()) {
            var correction = scenario.correction(agency.code, "agency-connector");

            var call = onlyCall(agency);
            assertValid("agency/register-correction-asked.v1", call.body());
            assertThat(call.json().path("type").asString()).isEqualTo("register.correction-asked");
            var data = call.json().path("data");
            assertThat(data.path("correctionId").asString()).isEqualTo(correction);
            assertThat(data.path("number").asString()).isEqualTo("KOR-00000123");
            assertThat(data.at("/request/claimed").asString()).isEqualTo("JL. B");
            assertThat(data.has("registrationNumber")).isFalse();
        }
    }

    @Test
    void aCorrectionForAnAgencyWithItsOwnKeyStaysSealed() {
        try (var agency = scenario.agency()) {
            scenario.correction(agency.code, "citizen-service"); // in the place of the agency's key

            var call = onlyCall(agency);
            assertValid("agency/register-correction-asked.v1", call.body());
            assertThat(call.body()).doesNotContain(Scenario.CANARY, "JL. B");
            assertThat(call.json().at("/data/request").isNull()).isTrue();
        }
    }

    @Test
    void theSignatureVerifiesWithTheAgencysOwnSecretOnly() throws Exception {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code).submit();

            var call = onlyCall(agency);
            verify(secrets.of(agency.code), call);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> verify(secrets.of("another-agency"), call))
                    .isInstanceOf(WebhookVerificationException.class);
        }
    }

    @Test
    void theTraceOfTheCitizensRequestGoesOnToTheAgency() {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code).submit();

            assertThat(onlyCall(agency).header("Traceparent")).startsWith("00-" + Scenario.TRACE + "-");
        }
    }

    @Test
    void anAgencyWithItsOwnKeyReceivesTheDossierSealed() throws Exception {
        try (var agency = scenario.agency()) {
            var jwe = scenario.sealed("citizen-service"); // in the place of the agency's key
            scenario.application(agency.code).submit(jwe);

            var call = onlyCall(agency);
            assertValid("agency/application-submitted.v1", call.body());
            assertThat(call.body()).doesNotContain(Scenario.CANARY);
            var received = com.nimbusds.jose.JWEObjectJSON.parse(
                    call.json().at("/data/sealed").toString());
            received.decrypt(new com.nimbusds.jose.crypto.MultiDecrypter(SealingKeys.key("citizen-service")));
            assertThat(received.getPayload().toString()).contains(Scenario.CANARY);
        }
    }

    @Test
    void thePlatformHearsThatItWasDelivered() {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code).submit();

            var delivery = onlyCall(agency).header("Webhook-id");
            await().until(() -> probe.events("mpp.deliveries", delivery).size() == 1);
            var event = probe.events("mpp.deliveries", delivery).getFirst();
            assertThat(event.type()).isEqualTo("id.mppdigital.delivery.delivered.v1");
            assertThat(event.sequence()).isEqualTo(1);
            assertValid("events/delivery-delivered.v1", event.data());
        }
    }

    @Test
    void theWayFromTheCommitToTheAgencyIsTimed() {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code).submit();

            await().until(() ->
                    meters.find("mpp.connector.delivery.latency").tag("agency", agency.code).timers().stream()
                            .anyMatch(timer -> timer.count() == 1));
        }
    }

    private static FakeAgency.Call onlyCall(FakeAgency agency) {
        await().until(() -> !agency.calls().isEmpty());
        return agency.calls().getFirst();
    }

    private static void verify(String secret, FakeAgency.Call call)
            throws EmptyWebhookSecretException, WebhookVerificationException {
        var headers = new TreeMap<String, List<String>>();
        for (Map.Entry<String, List<String>> header : call.headers().entrySet()) {
            headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue());
        }
        new Webhook(secret).verify(call.body(), headers);
    }
}
