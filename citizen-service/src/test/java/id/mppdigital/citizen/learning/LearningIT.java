package id.mppdigital.citizen.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.AttestationKey;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.attributes.Fact;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.usage.DataUse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class LearningIT extends CitizenTest {
    private static final String SERVICE = "skck-learning";
    private static final String AGENCY = "polres-banjarmasin";

    @Autowired
    Attributes attributes;

    @BeforeEach
    void allIsWell() {
        others.publishService(
                SERVICE, Map.of("applicantName", "dukcapil.person/name", "emergency", "citizen/emergencyContactName"));
    }

    @Test
    void aFactDeclaredInOneApplicationIsOfferedInTheNext() {
        others.submit(maria, SERVICE, AGENCY, List.of(Given.declared("emergency", "Yosef")), List.of());
        JsonNode prefill = prefillUntil("emergency", "Yosef");
        assertThat(prefill.at("/fields/emergency/state").asString()).isEqualTo("fresh");
        assertThat(prefill.at("/fields/emergency/assurance").asString()).isEqualTo("DECLARED");
        assertThat(AttestationKey.verified(prefill.path("attestation").asString())
                        .claims()
                        .path("fields")
                        .propertyNames())
                .containsExactly("applicantName");
    }

    @Test
    void aNewerDeclarationReplacesAnOlderOneButNeverTheOtherWayRound() {
        var filed = others.submit(maria, SERVICE, AGENCY, List.of(Given.declared("emergency", "Yosef")), List.of());
        others.correct(filed, maria, AGENCY, List.of(Given.declared("emergency", "Ruth")), "2026-11-25T03:00:00Z");
        prefillUntil("emergency", "Ruth");
        // Filed before the correction, arriving after it.
        others.submit(maria, SERVICE, AGENCY, List.of(Given.declared("emergency", "Late")), List.of());
        sharedEntries(3);
        assertThat(prefill().at("/fields/emergency/value").asString()).isEqualTo("Ruth");
    }

    @Test
    void aDeclarationNeverOverwritesTheRegisterAndTheConflictIsVisible() {
        prefill();
        others.submit(maria, SERVICE, AGENCY, List.of(Given.declared("applicantName", "Mariana Wenda")), List.of());
        JsonNode prefill = await().atMost(Duration.ofSeconds(30))
                .until(
                        this::prefill,
                        now -> now.at("/fields/applicantName/state").asString().equals("conflict"));
        assertThat(prefill.at("/fields/applicantName/value").asString()).isEqualTo("MARIA WENDA");
        assertThat(prefill.at("/fields/applicantName/declaredValue").asString()).isEqualTo("Mariana Wenda");
        var claims =
                AttestationKey.verified(prefill.path("attestation").asString()).claims();
        assertThat(claims.path("fields").isEmpty()).as("nothing is vouched for").isTrue();
        assertThat(claims.at("/disputed/applicantName/value").asString())
                .as("so that the agency learns of it, should the citizen insist")
                .isEqualTo("MARIA WENDA");
    }

    @Test
    void aDeclarationStandsInWhileTheRegisterIsDown() {
        register.fails(503);
        others.submit(maria, SERVICE, AGENCY, List.of(Given.declared("applicantName", "Maria Wenda")), List.of());
        JsonNode prefill = prefillUntil("applicantName", "Maria Wenda");
        assertThat(prefill.at("/fields/applicantName/state").asString()).isEqualTo("cached");
        var claims =
                AttestationKey.verified(prefill.path("attestation").asString()).claims();
        assertThat(claims.path("fields").isEmpty()).isTrue();
        assertThat(claims.at("/unverified/applicantName").asString()).isEqualTo("dukcapil.person/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", "\u200b", "--", "Yosef\u0000", "\u0007"})
    void whatSaysNothingOrCantBeStoredIsNotLearnt(String value) {
        others.submit(maria, SERVICE, AGENCY, List.of(Given.declared("emergency", value)), List.of());
        sharedEntries(1);
        assertThat(prefill().at("/fields/emergency/value").isNull()).isTrue();
        assertThat(api.get(maria, "/attributes").json().toString()).doesNotContain("emergencyContactName");
    }

    @Test
    void whatWasLearntBeforeThatWasRefusedIsNotOfferedAgain() {
        attributes.declare(
                maria.account(),
                List.of(Fact.declared(
                        FactSource.ofCitizen("emergencyContactName"),
                        StringNode.valueOf("Yosef\u0000"),
                        Instant.now())));
        assertThat(prefill().at("/fields/emergency/value").isNull()).isTrue();
        assertThat(api.get(maria, "/attributes").json().toString()).doesNotContain("Yosef");
    }

    @Test
    void aNumberIsKeptAsItWasWritten() {
        var income = new BigDecimal("12345678901234567.89");
        others.submit(maria, SERVICE, AGENCY, List.of(Given.declared("emergency", income)), List.of());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> new String(api.prefill(maria, SERVICE).body(), UTF_8)
                        .contains("\"value\":12345678901234567.89"));
    }

    @Test
    void registerValuesOfADossierAreNotLearntAsDeclared() {
        others.submit(
                maria,
                SERVICE,
                AGENCY,
                List.of(new Given("applicantName", "SOMEBODY", "dukcapil.person/name", "REGISTER")),
                List.of());
        sharedEntries(1);
        assertThat(prefill().at("/fields/applicantName/value").asString()).isEqualTo("MARIA WENDA");
    }

    /** UU 27/2022 art. 4 (2): that an agency serves the public is no basis for health data by itself. */
    @Test
    void whatIsSpecificDataIsSharedOnItsOwnLaw() {
        var law = "UU 17/2023 tentang Kesehatan";
        Map<String, Object> specific = Map.of("kind", "HEALTH", "law", law);
        others.publishForm(
                "health-learning",
                Map.of(
                        "disability", Map.of("type", "string", "x-specific", specific),
                        "name", Map.of("type", "string", "x-source", "dukcapil.person/name", "x-specific", specific),
                        "emergency", Map.of("type", "string", "x-source", "citizen/emergencyContactName")));
        api.prefill(maria, "health-learning");

        others.submit(maria, "health-learning", AGENCY, List.of(Given.declared("disability", "none")), List.of());
        others.submit(maria, "health-learning", AGENCY, List.of(Given.declared("emergency", "Yosef")), List.of());

        assertThat(sharedEntries(2))
                .filteredOn(use -> use.path("service").asString().equals("health-learning"))
                .extracting(use -> use.path("legalBasis").asString())
                .containsExactlyInAnyOrder(DataUse.PUBLIC_SERVICE, DataUse.PUBLIC_SERVICE + "; " + law);
        assertThat(api.get(maria, "/data-uses?limit=100").json().path("items"))
                .filteredOn(use -> use.path("action").asString().equals("FORM_FILLED")
                        && use.path("service").asString().equals("health-learning"))
                .singleElement()
                .satisfies(use -> assertThat(use.path("legalBasis").asString()).endsWith(law));
    }

    @Test
    void aPaperOfSpecificDataIsSharedOnItsOwnLaw() {
        var law = "PMA 30/2024 tentang Pencatatan Pernikahan";
        others.publishForm(
                "paper-learning",
                Map.of("day", Map.of("type", "string")),
                Map.of("photo", Map.of("kind", "HEALTH", "law", law)));
        others.submit(maria, "paper-learning", AGENCY, List.of(), List.of(UUID.randomUUID()));
        assertThat(sharedEntries(1))
                .singleElement()
                .satisfies(use -> assertThat(use.at("/laws/1").asString()).isEqualTo(law));
    }

    @Test
    void anEventThatIsRepeatedHasOneEffect() {
        var filed = others.submit(maria, SERVICE, AGENCY, List.of(Given.declared("emergency", "Yosef")), List.of());
        others.repeat(filed);
        others.repeat(filed);
        others.correct(filed, maria, AGENCY, List.of(), "2026-11-25T03:00:00Z");
        assertThat(sharedEntries(2)).hasSize(2);
    }

    @Test
    void theLedgerSaysWhoGotWhatForWhichApplication() {
        UUID document = UUID.randomUUID();
        var filed = others.submit(
                maria,
                SERVICE,
                AGENCY,
                List.of(Given.declared("emergency", "Yosef"), Given.declared("reason", "Melamar kerja")),
                List.of(document));
        JsonNode entry = sharedEntries(1).getFirst();
        assertThat(entry.path("recipient").asString()).isEqualTo(AGENCY);
        assertThat(entry.path("applicationId").asString())
                .isEqualTo(filed.application().toString());
        assertThat(entry.path("service").asString()).isEqualTo(SERVICE);
        assertThat(StreamSupport.stream(entry.path("sources").spliterator(), false)
                        .map(JsonNode::asString))
                .containsExactly("citizen/emergencyContactName", "documents/" + document, "form/reason");
        assertThat(entry.toString()).doesNotContain("Yosef", "Melamar");
    }

    private JsonNode prefill() {
        return api.prefill(maria, SERVICE).json();
    }

    private JsonNode prefillUntil(String field, String value) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        this::prefill,
                        now -> now.path("fields")
                                .path(field)
                                .path("value")
                                .asString()
                                .equals(value));
    }

    private List<JsonNode> sharedEntries(int atLeast) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> StreamSupport.stream(
                                        api.get(maria, "/data-uses?limit=100")
                                                .json()
                                                .path("items")
                                                .spliterator(),
                                        false)
                                .filter(use -> use.path("action").asString().equals("SHARED_WITH_AGENCY"))
                                .toList(),
                        entries -> entries.size() >= atLeast);
    }
}
