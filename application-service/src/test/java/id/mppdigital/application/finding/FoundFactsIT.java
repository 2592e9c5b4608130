package id.mppdigital.application.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.platform.sealing.Sealing;
import id.mppdigital.platform.sealing.SealingFailure;
import id.mppdigital.platform.test.ContractSchema;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** What an agency finds comes with its decision: checked by the manifest, sealed for citizen-service, or refused. */
class FoundFactsIT extends ServiceTest {
    private static final String NUMBER = "{\"certificateNumber\": \"SKCK-2026001\"}";

    @Autowired
    private FoundFacts found;

    @Autowired
    private Sealing sealing;

    private String id = "";

    @BeforeEach
    void submit() {
        id = submitted(newCitizen());
    }

    @SuppressWarnings("unchecked") // a JSON object is a map of strings to anything
    private static Map<String, Object> jwe(JsonNode event) {
        return JsonMapper.shared().convertValue(event.path("facts"), Map.class);
    }

    private Answer move(String to, String facts) {
        return api.transition(police(), id, "{\"to\": \"%s\", \"facts\": %s}".formatted(to, facts));
    }

    private void assertRefused(Answer answer, String... faults) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactlyInAnyOrder(faults);
        assertThat(found.of(UUID.fromString(id))).isEmpty();
        assertThat(eventsOf(id, 1)).hasSize(1);
        assertThat(sequence()).isOne();
    }

    private long sequence() {
        return jdbc.sql("select sequence from application where id = cast(? as uuid)")
                .param(id)
                .query(Long.class)
                .single();
    }

    @Test
    void theDecisionCarriesThemSealedForCitizenServiceAlone() {
        assertThat(move("APPROVED", NUMBER).status()).isEqualTo(200);

        var event = eventsOf(id, 2).getLast().data();
        ContractSchema.assertValid("events/application-status-changed.v1", event);
        assertThat(event.path("facts").path("recipients")).hasSize(1);
        assertThat(event.toString()).doesNotContain("SKCK-2026001");
        assertThatThrownBy(() -> sealing.open(jwe(event), Object.class))
                .as("not even the service that sealed it")
                .isInstanceOf(SealingFailure.class);
        assertThat(found.of(UUID.fromString(id)))
                .containsExactlyEntriesOf(Map.of("certificateNumber", StringNode.valueOf("SKCK-2026001")));
    }

    @Test
    void aFactThatTheManifestDoesNotNameIsRefused() {
        assertRefused(move("APPROVED", "{\"childNik\": \"1\"}"), "/facts/childNik unknown-field");
    }

    @Test
    void aFactOfAnotherKindIsRefusedWithAllOfItsNeighbours() {
        assertRefused(
                move("APPROVED", "{\"certificateNumber\": \"2026001\", \"validMonths\": \"six\"}"),
                "/facts/certificateNumber pattern",
                "/facts/validMonths type");
    }

    @Test
    void moreThanAFactMayBeIsRefused() {
        assertRefused(
                move("APPROVED", "{\"certificateNumber\": \"SKCK-%s\"}".formatted("1".repeat(9_000))),
                "/facts facts-too-long");
    }

    @Test
    void onlyWhoGrantsFindsSomething() {
        assertRefused(move("IN_REVIEW", NUMBER), "/facts facts-not-allowed");
    }

    @Test
    void tellingTheSameAgainChangesNothingAndWhatIsFoundLaterIsAdded() {
        move("APPROVED", NUMBER);
        assertThat(move("APPROVED", NUMBER).status()).isEqualTo(200);
        assertThat(sequence()).isEqualTo(2);

        assertThat(move("ISSUED", "{\"certificateNumber\": \"SKCK-2026001\", \"validMonths\": 6}")
                        .status())
                .isEqualTo(200);
        assertThat(move("ISSUED", "{\"validMonths\": 6}").status()).isEqualTo(200);
        assertThat(sequence()).isEqualTo(3);
        assertThat(found.of(UUID.fromString(id))).containsOnlyKeys("certificateNumber", "validMonths");
    }

    @Test
    void aWrongNumberIsPutRightByTellingTheRightOne() {
        move("APPROVED", "{}");
        move("ISSUED", NUMBER);

        assertThat(move("ISSUED", "{\"certificateNumber\": \"SKCK-2026002\"}").status())
                .isEqualTo(200);

        assertThat(found.of(UUID.fromString(id)))
                .containsEntry("certificateNumber", StringNode.valueOf("SKCK-2026002"));
        assertThat(eventsOf(id, 4).getLast().data().has("facts")).isTrue();
    }
}
