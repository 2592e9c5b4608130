package id.mppdigital.application.catalog.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.platform.events.Received;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@AlsoInContainers
class CatalogueReplicaIT extends ServiceTest {
    private static final JsonMapper TOLERANT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Autowired
    private CatalogueReplica replica;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TransactionTemplate transactions;

    /** What it leaves is rolled back again. */
    @Test
    void eachKeyOfARotationIsKept() {
        var sample = ContractSchema.goodSamples("events/agency-changed.v1").stream()
                .filter(each -> each.json().contains("polres-2"))
                .findFirst()
                .orElseThrow();
        var data = TOLERANT.readValue(sample.json(), AgencyChanged.class);
        transactions.executeWithoutResult(status -> {
            replica.agencyChanged(
                    new Received<>(UUID.randomUUID(), "/catalog", "agency-changed.v1", "x", 9, Instant.now(), data));
            var kept = catalogue.agency("polres-banjarmasin").orElseThrow();
            status.setRollbackOnly();

            assertThat(kept.keys()).extracting(key -> key.get("kid")).containsExactly("polres-1", "polres-2");
        });
    }

    private void mall(long sequence, String status, List<Object> offerings) {
        mall("33.04", sequence, status, offerings);
    }

    private void mall(String code, long sequence, String status, List<?> offerings) {
        probe.publish(
                "mpp.catalog.malls",
                "id.mppdigital.catalog.mall-changed.v1",
                code,
                sequence,
                Map.of(
                        "code",
                        code,
                        "region",
                        code,
                        "name",
                        Map.of("id", "MPP", "en", "MPP"),
                        "timeZone",
                        "Asia/Jakarta",
                        "status",
                        status,
                        "offerings",
                        offerings));
    }

    private void assertSubmissionSoonGets(int status, String code) {
        var siti = newCitizen();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var answer =
                    api.submit(citizen(siti), Submissions.of(siti).at("33.04").body());
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.code()).isEqualTo(code);
        });
    }

    @Test
    void aMallOpensOffersAndClosesWithoutARestart() {
        var skck = Map.of("service", "skck", "agency", "polres-banjarmasin", "status", "OPEN");

        mall(1, "OPEN", List.of(skck));
        assertSubmissionSoonGets(201, "");
        mall(3, "OPEN", List.of());
        assertSubmissionSoonGets(422, "service-not-offered");
        mall(2, "OPEN", List.of(skck)); // late, and so without effect
        mall(4, "CLOSED", List.of(skck));
        assertSubmissionSoonGets(409, "mall-closed");
    }

    @Test
    void what_was_accepted_keeps_its_answer_when_the_mall_has_closed_since() {
        var siti = newCitizen();
        var body = Submissions.of(siti).at("33.05").body();
        var key = UUID.randomUUID().toString();
        var skck = Map.of("service", "skck", "agency", "polres-banjarmasin", "status", "OPEN");
        mall("33.05", 1, "OPEN", List.of(skck));
        var first = soon(() -> api.submit(citizen(siti), key, body), 201);
        mall("33.05", 2, "CLOSED", List.of(skck));
        soon(() -> api.submit(citizen(siti), UUID.randomUUID().toString(), body), 409);

        var again = api.submit(citizen(siti), key, body);
        var other =
                api.submit(citizen(siti), key, Submissions.of(siti).at("33.06").body());

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    private static Answer soon(Supplier<Answer> request, int status) {
        return await().atMost(Duration.ofSeconds(60)).until(request::get, answer -> answer.status() == status);
    }
}
