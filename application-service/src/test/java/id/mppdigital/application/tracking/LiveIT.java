package id.mppdigital.application.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.platform.test.EventStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveIT extends ServiceTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final String siti = newCitizen();

    private EventStream one(String token, String id) {
        return EventStream.open(api.request(token, Api.APPLICATIONS + "/" + id + "/stream"));
    }

    private EventStream one(String token, String id, String lastEventId) {
        return EventStream.open(
                api.request(token, Api.APPLICATIONS + "/" + id + "/stream").header("Last-Event-ID", lastEventId));
    }

    private static void assertSeen(EventStream stream, String... ids) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(stream.events())
                        .extracting(EventStream.Event::id)
                        .containsExactly(ids));
    }

    private void move(String id, String to) {
        assertThat(api.transition(police(), id, "{\"to\": \"" + to + "\"}").status())
                .isEqualTo(200);
    }

    @Test
    void aStreamStartsWhereTheApplicationStandsAndFollowsIt() {
        var id = submitted(siti);
        try (var stream = one(citizen(siti), id)) {
            assertSeen(stream, id + ":1");

            move(id, "RECEIVED");
            move(id, "IN_REVIEW");

            assertSeen(stream, id + ":1", id + ":2", id + ":3");
            var last = stream.events().getLast();
            assertThat(last.name()).isEqualTo("status");
            assertThat(last.data().path("status").asString()).isEqualTo("IN_REVIEW");
            assertThat(last.data().path("applicationId").asString()).isEqualTo(id);
            assertThat(last.data().path("registrationNumber").asString()).startsWith("63.71-");
            assertThat(last.data().path("sequence").asInt()).isEqualTo(3);
        }
    }

    @Test
    void aClientThatReconnectsMissesNothingAndSeesNothingTwice() {
        var id = submitted(siti);
        move(id, "RECEIVED");
        move(id, "IN_REVIEW");
        eventsOf(id, 3);

        try (var stream = one(citizen(siti), id, id + ":1")) {
            assertSeen(stream, id + ":2", id + ":3");
            move(id, "APPROVED");
            assertSeen(stream, id + ":2", id + ":3", id + ":4");
        }
    }

    @Test
    void anAgencyFollowsItsApplicationToo() {
        var id = submitted(siti);
        try (var stream = one(police(), id)) {
            assertSeen(stream, id + ":1");
            assertThat(api.post(citizen(siti), Api.APPLICATIONS + "/" + id + "/withdrawal", "{}")
                            .status())
                    .isEqualTo(200);
            assertSeen(stream, id + ":1", id + ":2");
        }
    }

    @Test
    void oneStreamFollowsAllOfACitizensApplicationsAndNobodyElses() {
        try (var stream = EventStream.open(api.request(citizen(siti), "/applications/v1/stream"))) {
            var first = submitted(siti);
            assertTold(stream, first + ":1");
            var somebodyElses = submitted(newCitizen());
            move(somebodyElses, "RECEIVED");
            eventsOf(somebodyElses, 2);
            var second = submitted(siti);
            move(first, "RECEIVED");

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(stream.events())
                            .extracting(LiveIT::told)
                            .containsExactlyInAnyOrder(first + ":1", second + ":1", first + ":2"));
        }
    }

    /** The change that an event tells: its id says besides how far the client has got with all the others. */
    private static String told(EventStream.Event event) {
        return event.data().path("applicationId").asString() + ":"
                + event.data().path("sequence").asLong();
    }

    private static void assertTold(EventStream stream, String... changes) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(stream.events()).extracting(LiveIT::told).containsExactly(changes));
    }

    private EventStream all(String lastEventId) {
        return EventStream.open(
                api.request(citizen(siti), "/applications/v1/stream").header("Last-Event-ID", lastEventId));
    }

    private EventStream all() {
        return EventStream.open(api.request(citizen(siti), "/applications/v1/stream"));
    }

    private void finish(String id) {
        for (var status : List.of("APPROVED", "ISSUED", "COMPLETED")) {
            move(id, status);
        }
    }

    @Test
    void resumingTellsNothingOfAFinishedApplicationAgain() {
        String lastId;
        var finished = submitted(siti);
        try (var stream = all()) {
            move(finished, "RECEIVED");
            finish(finished);
            assertTold(stream, finished + ":2", finished + ":3", finished + ":4", finished + ":5");
            lastId = stream.events().getLast().id();
        }
        var later = submitted(siti);

        try (var stream = all(lastId)) {
            assertTold(stream, later + ":1");
            move(later, "RECEIVED");
            assertTold(stream, later + ":1", later + ":2");
        }
    }

    @Test
    void resumingTellsExactlyWhatWasMissedOfEachApplication() {
        var first = submitted(siti);
        var second = submitted(siti);
        var quiet = submitted(siti);
        String lastId;
        try (var stream = all()) {
            move(first, "RECEIVED");
            assertTold(stream, first + ":2");
            lastId = stream.events().getLast().id();
        }
        move(second, "RECEIVED");
        move(first, "IN_REVIEW");
        var third = submitted(siti);

        try (var stream = all(lastId)) {
            assertTold(stream, second + ":2", first + ":3", third + ":1");
            lastId = stream.events().get(1).id();
        }
        // Broken off again in the middle of that.
        try (var stream = all(lastId)) {
            assertTold(stream, third + ":1");
            move(quiet, "RECEIVED");
            assertTold(stream, third + ":1", quiet + ":2");
        }
    }

    @Test
    void aClientThatKnowsNoMoreThanTheChangeItselfIsToldWhatFollowedIt() {
        var first = submitted(siti);
        var second = submitted(siti);
        move(second, "RECEIVED");

        try (var stream = all(first + ":1")) {
            assertTold(stream, second + ":1", second + ":2");
        }
    }

    @Test
    void anIdThatIsNotTheClientsOwnIsAnsweredWithAReset() {
        var somebodyElses = submitted(newCitizen());
        var own = submitted(siti);
        for (var id : List.of("nonsense", "42", somebodyElses + ":1", own + ":7", own + ":1~x~", own + ":1~1~AAAA")) {
            try (var stream = all(id)) {
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(stream.events())
                                .as(id)
                                .extracting(EventStream.Event::name)
                                .containsExactly("reset"));
            }
        }
        try (var stream = one(citizen(siti), own, own + ":7")) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(stream.events())
                            .extracting(EventStream.Event::name)
                            .containsExactly("reset", "status"));
        }
    }

    @Test
    void aCorrectionIsSeenLive() {
        var id = submitted(siti);
        assertThat(api.transition(police(), id, """
                {"to": "CORRECTION_REQUESTED", "reason": "Foto buram"}""").status()).isEqualTo(200);
        eventsOf(id, 2);
        try (var stream = one(citizen(siti), id, id + ":2")) {
            api.post(
                    citizen(siti),
                    Api.APPLICATIONS + "/" + id + "/corrections",
                    "{\"answers\": {}, \"documents\": []}");

            assertSeen(stream, id + ":3");
            assertThat(stream.events().getLast().data().path("status").asString())
                    .isEqualTo("IN_REVIEW");
        }
    }
}
