package id.mppdigital.application.verification;

import static id.mppdigital.application.testing.TestCitizenService.KEY;
import static id.mppdigital.application.testing.TestCitizenService.attestationClaims;
import static id.mppdigital.application.testing.TestCitizenService.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.platform.test.ContractSchema;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LaterVerificationIT extends ServiceTest {
    private final String siti = newCitizen();
    private String id = "";
    private UUID latest = new UUID(0, 0);

    /** Her name she insists on; about her NIK the register could not be asked. */
    @BeforeEach
    void submitWhileTheRegisterIsDown() {
        var claims = attestationClaims(siti, "skck", 1, Map.of());
        claims.put(
                "disputed",
                Map.of(
                        "applicantName",
                        Map.of(
                                "value",
                                "Siti Rahmah",
                                "source",
                                "dukcapil.person/name",
                                "asOf",
                                "2026-11-24T02:00:00Z")));
        claims.put("unverified", Map.of("applicantNik", "dukcapil.person/nik"));
        var body = Submissions.of(siti)
                .with("attestation", sign(KEY, "attestation+jwt", claims))
                .with(
                        "answers",
                        Map.of("purpose", "Melamar", "applicantName", "Sita", "applicantNik", "6371015507900001"))
                .body();
        var answer = api.submit(citizen(siti), body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        id = answer.text("/id");
    }

    @Test
    void the_agency_sees_both_values_of_what_the_citizen_overrode() {
        var detail = detail(police());

        assertThat(detail.at("/answers/applicantName").asString()).isEqualTo("Sita");
        assertThat(detail.at("/provenance/applicantName/assurance").asString()).isEqualTo("DECLARED");
        assertThat(detail.at("/provenance/applicantName/overridden/value").asString())
                .isEqualTo("Siti Rahmah");
        assertThat(detail.at("/provenance/applicantName/overridden/source").asString())
                .isEqualTo("dukcapil.person/name");
        assertThat(detail.at("/provenance/purpose").propertyNames()).containsExactly("source", "assurance", "asOf");
    }

    @Test
    void agency_and_citizen_see_what_is_pending_and_later_what_came_of_it() {
        assertThat(verification(police())).isEqualTo("PENDING");

        settle(1, "DIFFERS", null);

        for (var reader : List.of(police(), citizen(siti))) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> verification(reader).equals("DIFFERS"));
            var last = lastEntry(reader);
            assertThat(last.path("reasonCode").asString()).isEqualTo("facts-differ");
            assertThat(last.path("from").asString())
                    .isEqualTo(last.path("to").asString())
                    .isEqualTo("SUBMITTED");
            assertThat(last.path("actor").asString()).isEqualTo("SYSTEM");
        }
        var events = eventsOf(id, 2);
        assertThat(events.get(1).type()).isEqualTo("id.mppdigital.application.verified.v1");
        assertThat(events.get(1).sequence()).isEqualTo(2);
        ContractSchema.assertValid(
                "events/application-verified.v1", events.get(1).data());
    }

    @Test
    void a_reason_is_told_where_nothing_could_be_verified() {
        settle(1, "NOT_VERIFIED", "consent-withdrawn");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> verification(police()).equals("NOT_VERIFIED"));
        assertThat(detail(police())
                        .at("/provenance/applicantNik/verification/reason")
                        .asString())
                .isEqualTo("consent-withdrawn");
        assertThat(lastEntry(police()).path("reasonCode").asString()).isEqualTo("facts-not-verified");
    }

    @Test
    void a_repeated_event_is_told_of_once() {
        var event = UUID.randomUUID();
        var verification = UUID.randomUUID();
        for (int times = 0; times < 3; times++) {
            probe.publish(
                    "mpp.verifications",
                    event,
                    "id.mppdigital.verification.settled.v1",
                    verification.toString(),
                    1,
                    settled(verification, 1, "VERIFIED", null));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> verification(police()).equals("VERIFIED"));
        settle(1, "DIFFERS", null);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> verification(police()).equals("DIFFERS"));

        assertThat(timeline(police())).hasSize(3);
    }

    @Test
    void what_was_said_of_an_earlier_dossier_is_not_told_of_a_corrected_one() {
        requestCorrection();
        correct();
        settle(1, "DIFFERS", null);
        settle(3, "VERIFIED", null);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> verification(police()).equals("VERIFIED"));
        assertThat(timeline(police()))
                .as("filed, sent back, corrected, verified")
                .hasSize(4);
    }

    @Test
    void what_is_to_be_corrected_still_stands_after_a_later_verification() {
        requestCorrection();
        settle(1, "VERIFIED", null);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> verification(police()).equals("VERIFIED"));

        assertThat(detail(citizen(siti)).at("/marks/0/field").asString()).isEqualTo("purpose");
        assertThat(detail(citizen(siti)).path("status").asString()).isEqualTo("CORRECTION_REQUESTED");
        assertThat(correct()).isEqualTo(200);
    }

    @Test
    void a_withdrawn_application_hears_nothing_more() {
        assertThat(api.post(citizen(siti), Api.APPLICATIONS + "/" + id + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(200);
        settle(1, "DIFFERS", null);
        await().atMost(Duration.ofSeconds(30)).until(() -> taken() == 1);

        assertThat(timeline(citizen(siti))).hasSize(2);
        assertThat(verification(citizen(siti))).isEqualTo("PENDING");
    }

    @ParameterizedTest
    @MethodSource
    void every_good_sample_can_be_read(ContractSchema.Sample sample) {
        var read = JsonMapper.shared().readValue(sample.json(), VerificationSettled.class);
        assertThat(read.fields()).isNotEmpty();
        assertThat(read.code()).startsWith("facts-");
    }

    static List<ContractSchema.Sample> every_good_sample_can_be_read() {
        return ContractSchema.goodSamples("events/verification-settled.v1");
    }

    private void settle(long dossier, String state, @Nullable String reason) {
        latest = UUID.randomUUID();
        probe.publish(
                "mpp.verifications",
                "id.mppdigital.verification.settled.v1",
                latest.toString(),
                1,
                settled(latest, dossier, state, reason));
    }

    private Map<String, Object> settled(UUID verification, long dossier, String state, @Nullable String reason) {
        var field = new LinkedHashMap<String, Object>(
                Map.of("field", "applicantNik", "source", "dukcapil.person/nik", "state", state));
        if (reason != null) {
            field.put("reason", reason);
        }
        Map<String, Object> data = Map.of(
                "verificationId",
                verification,
                "applicationId",
                id,
                "dossier",
                dossier,
                "register",
                "dukcapil",
                "fields",
                List.of(field),
                "at",
                Instant.now().toString());
        return data;
    }

    /** How often the latest event was taken in. */
    private int taken() {
        return jdbc.sql(
                        "select count(*) from inbox where consumer = 'application-service.verifications' and subject = :id")
                .param("id", latest.toString())
                .query(Integer.class)
                .single();
    }

    private void requestCorrection() {
        var answer = api.post(
                police(),
                Api.APPLICATIONS + "/" + id + "/transitions",
                Map.of(
                        "to",
                        "CORRECTION_REQUESTED",
                        "reason",
                        "Perbaiki",
                        "marks",
                        List.of(Map.of("field", "purpose", "text", "Sebut perusahaannya"))));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private int correct() {
        return api.post(
                        citizen(siti),
                        Api.APPLICATIONS + "/" + id + "/corrections",
                        Map.of("answers", Map.of("purpose", "Melamar di PT Kenari"), "documents", List.of()))
                .status();
    }

    private JsonNode detail(String token) {
        return api.get(token, Api.APPLICATIONS + "/" + id).body();
    }

    private String verification(String token) {
        return detail(token).at("/provenance/applicantNik/verification/state").asString();
    }

    private JsonNode timeline(String token) {
        return api.get(token, Api.APPLICATIONS + "/" + id + "/timeline").body().path("items");
    }

    private JsonNode lastEntry(String token) {
        var entries = timeline(token);
        return entries.get(entries.size() - 1);
    }
}
