package id.mppdigital.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.crypto.MultiDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import id.mppdigital.connector.FakeAgency.Reply;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.sealing.SealingFailure;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.SealingKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What is sealed for an agency's own key passes through, and nothing here can read it. */
@ConnectorIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class OwnKeyIT {
    private static final String CANARY = "Kenari Tersegel";

    @Autowired
    Scenario scenario;

    @Autowired
    EventProbe probe;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Sealing sealing;

    @Autowired
    JsonMapper json;

    /** Delivered, refused and parked, and as a dead letter. */
    @Test
    void theDossierIsNowhereInClearHereAndTheConnectorsKeyDoesNotOpenIt(CapturedOutput output) throws Exception {
        var own = key("agency-2026");
        try (var open = scenario.agency();
                var refusing = scenario.agency()) {
            refusing.replyBy(exchange -> answer(exchange, 400, CANARY));
            var delivered = scenario.application(open.code).submit(sealed(own));
            var parked = scenario.application(refusing.code).submit(sealed(own));
            var unreadable = scenario.application(open.code).submitUnreadable(sealed(own));

            await().until(() -> state(delivered).equals("DELIVERED"));
            await().until(() -> state(parked).equals("PARKED"));
            await().until(() -> !probe.events("mpp.applications.dlt", unreadable.id.toString())
                    .isEmpty());

            var body = open.calls().getFirst().json();
            assertThat(body.at("/data/dossier").isNull()).isTrue();
            assertThat(opened(body.at("/data/sealed").toString(), own)).contains(CANARY);
            var stored = stored(parked);
            assertThat(opened(stored, own)).contains(CANARY);
            assertThatThrownBy(() -> opened(stored, SealingKeys.key("agency-connector")))
                    .isInstanceOf(JOSEException.class);
            assertThatThrownBy(() -> sealing.open(map(stored), Map.class)).isInstanceOf(SealingFailure.class);
            assertThat(everyRow())
                    .anyMatch(row -> row.contains(delivered.id.toString()))
                    .noneMatch(OwnKeyIT::tells);
            assertThat(List.of("mpp.deliveries", "mpp.applications", "mpp.applications.dlt"))
                    .flatMap(probe::events)
                    .noneMatch(event -> tells(event.toString()));
            assertThat(tells(output.getAll())).isFalse();
        }
    }

    /** While it changes its key, an agency opens what comes with the new one or with the old one. */
    @Test
    void duringARotationEachOfTheAgencysKeysOpensIt() throws Exception {
        var before = key("agency-2026");
        var after = key("agency-2027");
        try (var agency = scenario.agency()) {
            scenario.application(agency.code).submit(sealed(before, after));

            await().until(() -> agency.calls().size() == 1);
            var sealed = agency.calls().getFirst().json().at("/data/sealed").toString();
            assertThat(opened(sealed, before)).contains(CANARY);
            assertThat(opened(sealed, after)).contains(CANARY);
        }
    }

    /** What waits keeps the key that it was sealed for; only what comes later has the new one. */
    @Test
    void aMessageThatIsSentAgainAfterARotationIsSealedAsItWas() throws Exception {
        var before = key("agency-2026");
        try (var agency = scenario.agency()) {
            agency.replyWith(Reply.of(503));
            var waiting = scenario.application(agency.code).submit(sealed(before));
            await().until(() -> !agency.calls().isEmpty());

            scenario.publishAgency(agency.code, agency.url(), 2_000, 4);
            agency.replyWith(Reply.OK);

            await().until(() -> state(waiting).equals("DELIVERED"));
            var sealed = agency.accepted().getFirst().json().at("/data/sealed").toString();
            assertThat(opened(sealed, before)).contains(CANARY);
        }
    }

    private Map<String, Object> sealed(ECKey... own) {
        var recipients = new ArrayList<JWK>();
        for (var key : own) {
            recipients.add(key.toPublicJWK());
        }
        recipients.add(sealing.recipient("citizen-service"));
        recipients.add(sealing.recipient("application-service"));
        return sealing.seal(Map.of("answers", Map.of("applicantName", CANARY), "documents", List.of()), recipients);
    }

    private static String opened(String jwe, ECKey key) throws Exception {
        var sealed = JWEObjectJSON.parse(jwe);
        sealed.decrypt(new MultiDecrypter(key));
        return sealed.getPayload().toString();
    }

    @SuppressWarnings("unchecked") // a JSON object is a map of strings to anything
    private Map<String, Object> map(String stored) {
        return json.readValue(stored, Map.class);
    }

    private String state(Scenario.Application application) {
        return jdbc.sql("select state from delivery where application_id = ?")
                .param(application.id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private String stored(Scenario.Application application) {
        return jdbc.sql("select cast(sealed as text) from delivery where application_id = ?")
                .param(application.id)
                .query(String.class)
                .single();
    }

    private List<String> everyRow() {
        return jdbc
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(table ->
                        jdbc.sql("select cast(t as text) from \"" + table + "\" t").query(String.class).list().stream())
                .toList();
    }

    private static boolean tells(String text) {
        return text.contains(CANARY) || text.contains("Tersegel");
    }

    private static ECKey key(String kid) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID(kid).generate();
    }

    private static void answer(HttpExchange exchange, int status, String body) {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
