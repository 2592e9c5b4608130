package id.mppdigital.application.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.platform.test.ContractSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The desk sees that a citizen objects to an automated decision, and how that ended. */
class ObjectionsIT extends ServiceTest {
    private static final String REJECTION = """
            {"to": "REJECTED", "reason": {"id": "Tidak memenuhi syarat", "en": "Not eligible"},
             "legalBasis": "Perpol 6/2023 pasal 7", "appealRoute": "Keberatan ke Kapolres dalam 21 hari"}
            """;

    private final String siti = newCitizen();
    private String id = "";

    @BeforeEach
    void submit() {
        var answer = api.submit(citizen(siti), Submissions.of(siti).body());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        id = answer.text("/id");
    }

    @Test
    void theDeskSeesAnObjectionAndItsEnd() {
        assertThat(detail().has("objection")).isFalse();
        var request = UUID.randomUUID();

        tell(request, 1, "RECEIVED", null);
        await().until(() -> detail().has("objection"));
        var open = detail().path("objection");
        assertThat(open.path("state").asString()).isEqualTo("RECEIVED");
        assertThat(open.path("dueAt").asString()).isEqualTo("2026-11-28T03:00:00Z");
        assertThat(open.path("endedAt").isNull()).isTrue();

        tell(request, 2, "FULFILLED", "2026-11-26T03:00:00Z");
        await().until(() -> detail().at("/objection/state").asString().equals("FULFILLED"));
        assertThat(detail().at("/objection/endedAt").asString()).isEqualTo("2026-11-26T03:00:00Z");
    }

    @Test
    void anEventThatComesAgainBringsBackNothing() {
        var first = UUID.randomUUID();
        tell(first, 1, "RECEIVED", null);
        tell(first, 2, "WITHDRAWN", "2026-11-25T04:00:00Z");
        tell(first, 1, "RECEIVED", null);
        await().until(() -> detail().at("/objection/state").asString("").equals("WITHDRAWN"));
    }

    @Test
    void aRefusalByAProgramIsSetAsideAndAPersonDecidesAnew() {
        decide(police(), REJECTION, 200);
        var request = UUID.randomUUID();
        tell(request, 1, "RECEIVED", null);
        tell(request, 2, "FULFILLED", "2026-11-26T03:00:00Z");
        tell(request, 2, "FULFILLED", "2026-11-26T03:00:00Z");
        await().until(() -> detail().path("status").asString().equals("IN_REVIEW"));
        assertThat(detail().at("/objection/reopenedAt").isString()).isTrue();
        assertThat(detail().at("/objection").has("decidedAt")).isFalse();

        assertThat(decide(police(), "{\"to\": \"APPROVED\"}", 403).text("/code"))
                .isEqualTo("person-must-decide");
        assertThat(detail().path("status").asString()).isEqualTo("IN_REVIEW");
        decide(officer(), "{\"to\": \"APPROVED\"}", 200);

        assertThat(detail().at("/objection").has("decidedAt")).isTrue();
        var timeline = api.get(citizen(siti), Api.APPLICATIONS + "/" + id + "/timeline")
                .body()
                .path("items");
        assertThat(timeline.valueStream().map(entry -> entry.path("to").asString()))
                .containsExactly("SUBMITTED", "REJECTED", "IN_REVIEW", "APPROVED");
        assertThat(timeline.valueStream()
                        .filter(entry -> entry.path("setAside").asBoolean(false))
                        .map(entry -> entry.path("to").asString()))
                .containsExactly("REJECTED");
        assertThat(timeline.get(1).at("/remarks/reason/id").asString())
                .as("still read")
                .isNotEmpty();
        assertThat(timeline.get(2).path("reasonCode").asString()).isEqualTo("objection-upheld");
        // The person's product is the program's again.
        decide(police(), "{\"to\": \"ISSUED\"}", 200);
    }

    @Test
    void whatWasGrantedIsNotTakenAwayByAnObjection() {
        decide(police(), "{\"to\": \"APPROVED\"}", 200);
        var request = UUID.randomUUID();
        tell(request, 1, "FULFILLED", "2026-11-26T03:00:00Z");
        await().until(() -> detail().has("objection"));

        assertThat(detail().path("status").asString()).isEqualTo("APPROVED");
        assertThat(detail().path("objection").has("reopenedAt")).isFalse();
    }

    private Answer decide(String token, String move, int status) {
        var answer = api.transition(token, id, move);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        return answer;
    }

    private String officer() {
        return tokens.officer("rina", "polres-banjarmasin", TestCatalogue.BANJARMASIN);
    }

    private void tell(UUID request, long sequence, String state, @Nullable String endedAt) {
        var data = new LinkedHashMap<String, @Nullable Object>(Map.of(
                "requestId",
                request.toString(),
                "applicationId",
                id,
                "state",
                state,
                "receivedAt",
                "2026-11-25T03:00:00Z",
                "dueAt",
                "2026-11-28T03:00:00Z"));
        data.put("endedAt", endedAt);
        ContractSchema.assertValid(
                "events/objection-changed.v1", JsonMapper.shared().valueToTree(data));
        probe.publish(
                "mpp.objections", "id.mppdigital.citizen.objection-changed.v1", request.toString(), sequence, data);
    }

    private JsonNode detail() {
        return api.get(police(), Api.APPLICATIONS + "/" + id).body();
    }
}
