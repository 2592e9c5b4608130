package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.local.access.Answer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The states of a prefilled value that a citizen decides about, and {@code cached}. The others have a test where they
 * come from: {@code fresh} in {@link FirstJourneyIT}, {@code unavailable} in {@link OutagesIT}, {@code conflict} in
 * {@link RegistersDifferIT}, {@code unknown} in {@link MatchingRegisterIT}.
 */
class DegradedContractIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SERVICE = "npwp";
    private static final String AGENCY = "kpp-pratama-banjarmasin";

    @Test
    void aRegisterThatSheWithdrewIsNotAskedUntilSheReadsItsTextAndGrantsItAgain() throws Exception {
        var desi = citizen("desi", "1271035509830041", "Desi Saragih");
        desi.signIn();
        assertThat(desi.prefill(SERVICE).states()).containsEntry("applicantOccupation", "fresh");
        var shown = consent(desi);
        decide(desi, Map.of("granted", false)).require();
        assertThat(desi.prefill(SERVICE).states())
                .containsEntry("applicantOccupation", "not-consented")
                .doesNotContainValue("conflict");

        var old = decide(desi, Map.of("granted", true, "text", "of-last-year"));
        assertThat(old.status()).isEqualTo(409);
        assertThat(old.text()).contains("consent-text-changed");
        assertThat(desi.prefill(SERVICE).states()).containsEntry("applicantOccupation", "not-consented");

        decide(desi, Map.of("granted", true, "text", shown.path("text").asString()))
                .require();
        assertThat(desi.prefill(SERVICE).states()).containsEntry("applicantOccupation", "fresh");
    }

    @Test
    void whatSheSaysOtherwiseStandsBesideTheRegistersValue() throws Exception {
        var bayu = bayu();
        var prefilled = bayu.prefill(SERVICE);
        var id = file(bayu, prefilled, Map.of("applicantOccupation", "Pengusaha"));
        var told = provenance(bayu, id, "applicantOccupation");
        assertThat(told.path("assurance").asString()).isEqualTo("DECLARED");
        assertThat(told.at("/overridden/source").asString()).isEqualTo("dukcapil.person/occupation");
        assertThat(told.at("/overridden/value").asString())
                .isEqualTo(String.valueOf(prefilled.known().get("applicantOccupation")));

        var received = LivePlatform.officer(AGENCY)
                .get("/applications/v1/applications/" + id)
                .require();
        assertThat(received.at("/answers/applicantOccupation").asString()).isEqualTo("Pengusaha");
        assertThat(received.at("/provenance/applicantOccupation/overridden"))
                .as("the agency sees both")
                .isEqualTo(told.path("overridden"));
    }

    /** He was here before; today the register is down, and then it is back. */
    @Test
    void whatTheRegisterSaidEarlierIsOfferedAsSuchAndVerifiedOnceItIsBack() throws Exception {
        var bayu = bayu();
        assertThat(bayu.prefill(SERVICE).states()).containsEntry("applicantMaritalStatus", "fresh");
        twoDaysPass(bayu);
        LivePlatform.registerMode("DOWN");

        var prefilled = bayu.prefill(SERVICE);

        assertThat(prefilled.states()).containsEntry("applicantMaritalStatus", "cached");
        assertThat(prefilled.known()).containsEntry("applicantMaritalStatus", "SINGLE");
        var id = file(bayu, prefilled, Map.of());
        assertThat(provenance(bayu, id, "applicantMaritalStatus")
                        .at("/verification/state")
                        .asString())
                .isEqualTo("PENDING");
        assertThat(Instant.parse(provenance(bayu, id, "applicantMaritalStatus")
                        .path("asOf")
                        .asString()))
                .isBefore(Instant.now().minus(Duration.ofDays(1)));

        LivePlatform.registerMode("UP");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(provenance(bayu, id, "applicantMaritalStatus")
                                .at("/verification/state")
                                .asString())
                        .isEqualTo("VERIFIED"));
    }

    @AfterEach
    void theRegisterIsUp() {
        LivePlatform.registerMode("UP");
    }

    /** So that what the register said is older than a day. */
    private static void twoDaysPass(Person person) throws SQLException {
        try (var connection = Database.connect("citizen");
                var statement = connection.createStatement()) {
            var of = " where account = '" + person.name() + "'";
            statement.executeUpdate("update attribute set as_of = as_of - interval '2 days'" + of);
            statement.executeUpdate("update answered_fact set reuse_until = reuse_until - interval '2 days'" + of);
        }
    }

    private static Person bayu() throws Exception {
        var bayu = citizen("bayu", "6371031706890066", "Bayu Pratama");
        bayu.signIn();
        return bayu;
    }

    private static String file(Person person, Person.Prefilled prefilled, Map<String, Object> otherwise) {
        var answers = Forms.all(
                prefilled.known(),
                Map.of(
                        "phone", "081250007777",
                        "email", person.name() + "@example.id",
                        "residenceAddress", "Jl. Setia Luhur 33",
                        "businessClass", "47111",
                        "incomeSource", "BUSINESS"),
                otherwise);
        var body = Map.of(
                "mall",
                "63.71",
                "service",
                SERVICE,
                "version",
                person.version(SERVICE),
                "documents",
                List.of(),
                "attestation",
                prefilled.attestation(),
                "answers",
                answers);
        return person.api()
                .post(
                        "/applications/v1/applications",
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .require()
                .path("id")
                .asString();
    }

    private static JsonNode provenance(Person person, String application, String field) {
        return person.api()
                .get("/applications/v1/applications/" + application)
                .require()
                .at("/provenance/" + field);
    }

    private static JsonNode consent(Person person) {
        return person.api()
                .get("/citizens/v1/me/consents")
                .require()
                .path("items")
                .valueStream()
                .filter(it -> it.path("source").asString().equals("dukcapil"))
                .findFirst()
                .orElseThrow();
    }

    private static Answer decide(Person person, Map<String, Object> decision) {
        return person.api().put("/citizens/v1/me/consents/dukcapil", decision);
    }
}
