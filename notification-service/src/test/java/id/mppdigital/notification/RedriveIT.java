package id.mppdigital.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** What was given up can be sent after all. */
class RedriveIT extends ServiceTest {
    private static final String PARKED = "/notifications/v1/parked-emails";

    @Test
    void aParkedEmailIsSentOnceItsReasonIsGoneAndSomebodyAsks() {
        var story = parked();
        var email = parkedOf(story);
        assertThat(email.path("reason").asString()).isEqualTo("bad-address");
        assertThat(email.toString()).doesNotContain("nowhere", "Siti");
        story.contact(2, "id");

        await().untilAsserted(() -> {
            if (mail.messagesTo(story.email()).isEmpty() && isParked(story)) {
                call(tokens.platformAdmin(), HttpMethod.POST, path(email), 204);
            }
            assertThat(mail.messagesTo(story.email())).hasSize(1);
        });
        call(tokens.platformAdmin(), HttpMethod.POST, path(email), 409);
    }

    @Test
    void allAreSentAgainAtOnceAndWhatIsStillWrongIsParkedAgain() {
        var one = parked();
        var other = parked();

        var answer = call(tokens.platformAdmin(), HttpMethod.POST, PARKED + "/redrive", 200);

        assertThat(answer.path("redriven").asInt()).isGreaterThanOrEqualTo(2);
        await().untilAsserted(() -> assertThat(isParked(one) && isParked(other)).isTrue());
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        parked();
        parked();

        var first = call(tokens.platformAdmin(), HttpMethod.GET, PARKED + "?limit=1", 200);
        var second = call(
                tokens.platformAdmin(),
                HttpMethod.GET,
                PARKED + "?limit=1&after=" + first.path("next").asString(),
                200);

        assertThat(second.at("/items/0/id").asString())
                .isLessThan(first.at("/items/0/id").asString());
    }

    @Test
    void onlyOperatorsMay() {
        var auditor = tokens.with(Map.of("sub", "agus"), "auditor");
        call(auditor, HttpMethod.GET, PARKED, 200);
        call(auditor, HttpMethod.POST, PARKED + "/redrive", 403);
        for (var stranger : new String[] {
            tokens.citizen("siti", "6371015507900001"), tokens.officer("dewi", "polres-banjarmasin", "63.71")
        }) {
            call(stranger, HttpMethod.GET, PARKED, 403);
            call(stranger, HttpMethod.POST, PARKED + "/redrive", 403);
            call(stranger, HttpMethod.POST, PARKED + "/" + UUID.randomUUID() + "/redrive", 403);
        }
        call(tokens.platformAdmin(), HttpMethod.POST, PARKED + "/" + UUID.randomUUID() + "/redrive", 404);
        call(tokens.platformAdmin(), HttpMethod.GET, PARKED + "?after=x", 400);
    }

    private Story parked() {
        var story = stories.ofSomeone();
        story.contact(1, "id", "nowhere at all");
        story.submitted();
        await().until(() -> isParked(story));
        return story;
    }

    private boolean isParked(Story story) {
        return !parkedOf(story).isMissingNode();
    }

    private JsonNode parkedOf(Story story) {
        return call(tokens.platformAdmin(), HttpMethod.GET, PARKED + "?limit=100", 200)
                .path("items")
                .valueStream()
                .filter(email -> email.path("citizenId").asString().equals(story.citizenId()))
                .findFirst()
                .orElseGet(() -> tools.jackson.databind.node.MissingNode.getInstance());
    }

    private static String path(JsonNode email) {
        return PARKED + "/" + email.path("id").asString() + "/redrive";
    }

    private JsonNode call(String token, HttpMethod method, String path, int expected) {
        var body = client.method(method)
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isEqualTo(expected)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNullElseGet(body, tools.jackson.databind.node.MissingNode::getInstance);
    }
}
