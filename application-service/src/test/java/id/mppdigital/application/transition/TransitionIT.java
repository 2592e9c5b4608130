package id.mppdigital.application.transition;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.Bills;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.ProbedEvent;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransitionIT extends ServiceTest {
    private static final String REJECTION = """
            {"to": "REJECTED", "reasonCode": "not-eligible",
             "reason": {"id": "Pemohon tidak memenuhi syarat", "en": "The applicant is not eligible"},
             "legalBasis": "Perpol 6/2023 pasal 7", "appealRoute": "Keberatan ke Kapolres dalam 21 hari"}
            """;

    private final String siti = newCitizen();
    private String id = "";

    @BeforeEach
    void submit() {
        id = submitted(siti);
    }

    private Answer move(String to) {
        return api.transition(police(), id, "{\"to\": \"" + to + "\"}");
    }

    private Answer timeline() {
        return api.get(citizen(siti), Api.APPLICATIONS + "/" + id + "/timeline");
    }

    private void assertStillSubmitted() {
        assertThat(timeline().body().path("items").size()).isEqualTo(1);
        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/" + id).text("/status"))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void nobodyDecidesOnAnApplicationOfTheirOwn() {
        var both = tokens.officer(siti, "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        for (var body : List.of("{\"to\": \"APPROVED\"}", "{\"to\": \"RECEIVED\"}", REJECTION)) {
            var answer = api.transition(both, id, body);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text("/code")).isEqualTo("own-application");
        }
        assertStillSubmitted();
        var colleague = tokens.officer("somebody-else", "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        assertThat(api.transition(colleague, id, "{\"to\": \"APPROVED\"}").status())
                .isEqualTo(200);
    }

    @Test
    void anApplicationTravelsTheWholeRoadWithOneEventPerStep() {
        var road = List.of("RECEIVED", "IN_REVIEW", "AWAITING_PAYMENT", "PAID", "APPROVED", "ISSUED", "COMPLETED");

        for (var step : road) {
            var answer =
                    step.equals("AWAITING_PAYMENT") ? api.transition(police(), id, Bills.asking("30000")) : move(step);
            assertThat(answer.status()).as(step).isEqualTo(200);
        }

        var events = eventsOf(id, road.size() + 1);
        assertThat(events)
                .extracting(ProbedEvent::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 8).boxed().toList());
        assertThat(events.stream().skip(1))
                .extracting(event -> event.data().path("to").asString())
                .containsExactlyElementsOf(road);
        assertThat(events.stream().skip(1)).allSatisfy(event -> {
            assertThat(event.type()).isEqualTo("id.mppdigital.application.status-changed.v1");
            ContractSchema.assertValid("events/application-status-changed.v1", event.data());
        });
        assertThat(timeline()
                        .body()
                        .path("items")
                        .valueStream()
                        .map(it -> it.path("to").asString()))
                .containsExactly(
                        "SUBMITTED",
                        "RECEIVED",
                        "IN_REVIEW",
                        "AWAITING_PAYMENT",
                        "PAID",
                        "APPROVED",
                        "ISSUED",
                        "COMPLETED");
    }

    @Test
    void theAnswerSaysWhereItStandsAndWhatMayFollow() {
        var answer = api.transition(police(), id, "{\"to\": \"IN_REVIEW\", \"stage\": \"records-check\"}");

        assertThat(answer.text("/status")).isEqualTo("IN_REVIEW");
        assertThat(answer.text("/stage")).isEqualTo("records-check");
        assertThat(answer.body().path("sequence").asInt()).isEqualTo(2);
        assertThat(answer.body().path("next").toString())
                .contains("APPROVED", "REJECTED")
                .doesNotContain("ISSUED");
    }

    @Test
    void repeatingATransitionChangesNothing() {
        move("IN_REVIEW");

        var again = move("IN_REVIEW");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("sequence").asInt()).isEqualTo(2);
        assertThat(timeline().body().path("items").size()).isEqualTo(2);
    }

    @Test
    void repeatingWithTheSameKeyAnswersWhereItStandsByNow() {
        var key = UUID.randomUUID().toString();
        var path = Api.APPLICATIONS + "/" + id + "/transitions";
        var request = "{\"to\": \"CORRECTION_REQUESTED\", \"reason\": \"Foto buram\"}";
        api.post(police(), path, request, "Idempotency-Key", key);
        api.post(citizen(siti), Api.APPLICATIONS + "/" + id + "/corrections", "{\"answers\": {}, \"documents\": []}");

        var again = api.post(police(), path, request, "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/status")).isEqualTo("IN_REVIEW");
        assertThat(timeline().body().path("items").size()).isEqualTo(3);
        var other = api.post(police(), path, "{\"to\": \"APPROVED\"}", "Idempotency-Key", key);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aLateTransitionNeverMovesBackwards() {
        move("APPROVED");

        var late = move("IN_REVIEW");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("illegal-transition");
        assertThat(late.text("/detail"))
                .contains("dari disetujui (APPROVED) ke sedang diperiksa (IN_REVIEW)", "diterbitkan (ISSUED)");
        assertThat(timeline().body().path("items").size()).isEqualTo(2);
    }

    @Test
    void nothingFollowsARejection() {
        assertThat(api.transition(police(), id, REJECTION).status()).isEqualTo(200);

        assertThat(move("APPROVED").status()).isEqualTo(409);
    }

    @Test
    void aRejectionTellsTheCitizenWhyAndHowToObjectButNoEventDoes() {
        api.transition(police(), id, REJECTION);

        var timeline = timeline();
        assertThat(timeline.body().at("/items/1/remarks").propertyNames())
                .containsExactlyInAnyOrder("reason", "legalBasis", "appealRoute");
        assertThat(timeline.text("/items/1/remarks/reason/id")).isEqualTo("Pemohon tidak memenuhi syarat");
        assertThat(timeline.text("/items/1/remarks/legalBasis")).isEqualTo("Perpol 6/2023 pasal 7");
        assertThat(timeline.text("/items/1/remarks/appealRoute")).startsWith("Keberatan");
        assertThat(timeline.text("/items/1/reasonCode")).isEqualTo("not-eligible");
        assertThat(eventsOf(id, 2).getLast().data().toString()).doesNotContain("tidak memenuhi", "Keberatan");
    }

    @Test
    void aRejectionWithoutReasonsIsRefused() {
        var answer = move("REJECTED");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults())
                .containsExactly("/reason required", "/legalBasis required", "/appealRoute required");
        assertStillSubmitted();
    }

    @Test
    void aCorrectionRequestWithoutAReasonIsRefused() {
        assertThat(move("CORRECTION_REQUESTED").faults()).containsExactly("/reason required");
        assertStillSubmitted();
    }

    @Test
    void aStageNobodyDeclaredIsRefused() {
        var answer = api.transition(police(), id, "{\"to\": \"IN_REVIEW\", \"stage\": \"lunch\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("/stage unknown-stage");
        assertStillSubmitted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "WITHDRAWN", "EXPIRED", "DEEMED_GRANTED", "ISSUED", "PAID"})
    void anAgencyCannotMoveItWhereOthersDecide(String to) {
        assertThat(move(to).code()).isEqualTo("illegal-transition");
        assertStillSubmitted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"to\": \"NOWHERE\"}",
                "{\"to\": \"IN_REVIEW\", \"surprise\": 1}",
                "[]",
                "{\"to\": \"IN_REVIEW\", \"stage\": \"a b\"}",
                "{\"to\": \"RECEIVED\", \"reason\": {\"id\": \"x\"}}",
                "{\"to\": \"RECEIVED\", \"reason\": \" \"}",
                "{\"to\": \"RECEIVED\", \"reason\": \"\\u00a0\"}",
                "{\"to\": \"RECEIVED\", \"reason\": {\"id\": \"\\u200b\", \"en\": \"late\"}}",
                "{\"to\": \"RECEIVED\", \"legalBasis\": \"--\"}",
                "{\"to\": \"RECEIVED\", \"appealRoute\": \"\\u3000\"}",
                "{\"to\": \"RECEIVED\", \"legalBasis\": \"\\uD800\"}",
                "{\"to\": \"RECEIVED\", \"reasonCode\": \"siti rahmah lahir 1990\"}"
            })
    void badTransitionsAreRefused(String body) {
        var answer = api.transition(police(), id, body);

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.code()).isIn("malformed-request", "invalid-request");
        assertStillSubmitted();
    }

    @Test
    void anotherAgencyFindsNothing() {
        var others = List.of(
                tokens.agency("disdukcapil-banjarmasin", TestCatalogue.BANJARMASIN),
                tokens.agency("polres-banjarmasin", TestCatalogue.GOWA),
                tokens.officer("dewi", "polres-banjarmasin", TestCatalogue.GOWA));

        for (var other : others) {
            assertThat(api.transition(other, id, "{\"to\": \"RECEIVED\"}").status())
                    .isEqualTo(404);
            assertThat(api.get(other, Api.APPLICATIONS + "/" + id).status()).isEqualTo(404);
            assertThat(api.get(other, Api.APPLICATIONS + "/" + id + "/timeline").status())
                    .isEqualTo(404);
            assertThat(api.get(other, Api.APPLICATIONS + "/" + id + "/stream").status())
                    .isEqualTo(404);
        }
        assertStillSubmitted();
    }

    @Test
    void aCitizenCannotDecide() {
        assertThat(api.transition(citizen(siti), id, "{\"to\": \"APPROVED\"}").status())
                .isEqualTo(403);
        assertStillSubmitted();
    }

    @Test
    void anOfficerMovesItByHand() {
        api.transition(tokens.officer("dewi", "polres-banjarmasin", TestCatalogue.BANJARMASIN), id, """
                {"to": "RECEIVED"}""");

        var timeline = timeline();
        assertThat(timeline.text("/items/1/actor")).isEqualTo("OFFICER");
        assertThat(timeline.text("/items/1/agency/code")).isEqualTo("polres-banjarmasin");
        assertThat(timeline.text("/items/1/agency/name/id")).isNotBlank();
        assertThat(timeline.body().at("/items/0").has("agency"))
                .as("the citizen's own")
                .isFalse();
        assertThat(timeline.body().toString()).as("which officer").doesNotContain("dewi");
    }

    @Test
    void ofManyDecisionsAtOnceOneCounts() throws Exception {
        List<Callable<Answer>> decisions =
                List.of(() -> move("APPROVED"), () -> api.transition(police(), id, REJECTION), () -> move("APPROVED"));
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var decision : clients.invokeAll(decisions)) {
                assertThat(decision.get().status()).isIn(200, 409);
            }
        }

        assertThat(timeline().body().path("items").size()).isEqualTo(2);
        assertThat(eventsOf(id, 2)).hasSize(2);
    }

    @Test
    void anUnknownIdIsNotFound() {
        assertThat(api.transition(police(), UUID.randomUUID().toString(), "{\"to\": \"RECEIVED\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(police(), Api.APPLICATIONS + "/not-an-id").status()).isIn(400, 404);
    }
}
