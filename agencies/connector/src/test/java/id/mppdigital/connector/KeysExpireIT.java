package id.mppdigital.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.mppdigital.platform.meters.DatabaseMeters;
import id.mppdigital.platform.test.Tokens;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Operators and the agency learn in time that its own keys expire, for then nobody can apply there. */
@ConnectorIntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class KeysExpireIT {
    private static final String URL = "http://127.0.0.1:9/webhooks";

    @Autowired
    Scenario scenario;

    @Autowired
    MeterRegistry meters;

    @Autowired
    DatabaseMeters measured;

    @Autowired
    RestTestClient http;

    @Autowired
    Tokens tokens;

    @Autowired
    ScheduledTaskHolder tasks;

    @Test
    void theLastOfAnAgencysKeysIsTheOneThatCounts(CapturedOutput output) throws JOSEException {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var soon = published(List.of(key("a", now.plus(Duration.ofDays(3))), key("b", now.plus(Duration.ofDays(10)))));
        var over = published(List.of(key("c", now.minus(Duration.ofHours(1)))));
        var later = published(List.of(key("d", now.plus(Duration.ofDays(300)))));
        var never = published(List.of(key("e", now.plus(Duration.ofDays(1))), key("f", null)));
        var none = published(List.of());

        await().until(() -> left(later).isPresent());
        assertThat(left(soon).orElseThrow()).isCloseTo(Duration.ofDays(10).toSeconds(), within(600.0));
        assertThat(left(over).orElseThrow()).isNegative();
        assertThat(left(never)).isEmpty();
        assertThat(left(none)).isEmpty();
        assertThat(health(soon)).isEqualTo(now.plus(Duration.ofDays(10)).toString());
        assertThat(health(never)).isNull();

        warn();
        assertThat(output)
                .contains("The last encryption key of " + soon + " expires at " + now.plus(Duration.ofDays(10)))
                .contains("The last encryption key of " + over + " expires")
                .doesNotContain("The last encryption key of " + later)
                .doesNotContain("The last encryption key of " + never)
                .doesNotContain("The last encryption key of " + none);
    }

    @Test
    void aNewKeyEndsTheWarning() throws JOSEException {
        var code = published(List.of(key("old", Instant.now().plus(Duration.ofDays(1)))));
        await().until(() -> left(code).isPresent());

        scenario.publishAgency(code, URL, 2_000, 4, List.of(key("new", null)));

        await().until(() -> left(code).isEmpty());
    }

    private String published(List<Map<String, Object>> keys) {
        var code = scenario.newCode();
        scenario.publishAgency(code, URL, 2_000, 4, keys);
        return code;
    }

    private static Map<String, Object> key(String kid, @Nullable Instant expires) throws JOSEException {
        var key = new HashMap<>(new ECKeyGenerator(Curve.P_256)
                .keyID(kid)
                .generate()
                .toPublicJWK()
                .toJSONObject());
        if (expires != null) {
            key.put("exp", expires.getEpochSecond());
        }
        return key;
    }

    /** The seconds that the meter shows of this agency. */
    private Optional<Double> left(String agency) {
        measured.measure();
        return Optional.ofNullable(meters.find("mpp.agency.key.expires")
                        .tag("agency", agency)
                        .gauge())
                .map(Gauge::value);
    }

    private @Nullable String health(String agency) {
        var body = http.get()
                .uri("/connector/v1/agencies/" + agency + "/health")
                .headers(headers -> headers.setBearerAuth(tokens.agency(agency, "63.71")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return body == null ? null : body.path("keysExpireAt").stringValue(null);
    }

    /** At once, instead of at its turn. */
    private void warn() {
        tasks.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(each -> each.toString().endsWith("WarnOfKeys.warn"))
                .findFirst()
                .orElseThrow()
                .getRunnable()
                .run();
    }
}
