package id.mppdigital.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.EventStream;
import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.Tokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whose streams they are and how they end; in the context of {@link LiveStreamsIT}. */
@IntegrationTest
@Import({
    LiveStreamsIT.Controller.class,
    LiveStreamsIT.Private.class,
    LiveStreamsIT.Heads.class,
    LiveStreamsIT.Leaving.class
})
class PersonalStreamsIT {
    /** And the key of {@link LiveStreamsIT}, which may have left streams of clients that are gone. */
    private static final List<String> PEOPLE = List.of("agus", "budi", "siti", "rini", "wati", "key");

    @Autowired
    LiveStreams streams;

    @Autowired
    Tokens tokens;

    @LocalServerPort
    int port;

    private final List<EventStream> tabs = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        tabs.forEach(EventStream::close);
        await().until(() -> {
            PEOPLE.forEach(person -> streams.publish(person, "last", "status", "anyone there?"));
            return streams.size() == 0;
        });
    }

    @Test
    void aStreamIsHeldBackByNothingInBetween() throws Exception {
        var headers = open("/mine", tokens.citizen("agus", "1")).headers();

        assertThat(headers.firstValue("X-Accel-Buffering")).contains("no");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whoeverOpensOneMoreThanAHandfulEndsTheirOldestAndNobodyElses() throws Exception {
        var neighbour = open("/mine", tokens.citizen("budi", "1"));
        var all = new ArrayList<EventStream>();
        for (int opened = 0; opened < 6; opened++) {
            all.add(open("/mine", tokens.citizen("siti", "1")));
        }

        await().until(() -> !all.getFirst().isOpen());
        assertThat(all.getFirst().lines())
                .contains("event:end", "data:{\"reason\":\"replaced\"}", "retry:60000")
                .noneMatch(line -> line.startsWith("id:"));
        streams.publish("siti", "7", "status", Map.of("n", 7));
        streams.publish("budi", "8", "status", Map.of("n", 8));
        await().until(() -> all.stream().skip(1).allMatch(tab -> tab.has("id:7")) && neighbour.has("id:8"));
        assertThat(all.getFirst().has("id:7")).isFalse();
        assertThat(all.stream().skip(1)).allMatch(EventStream::isOpen);
    }

    @Test
    void aStreamEndsWhenItsTokenDoesAndSaysSo() throws Exception {
        var claims = tokens.claims("rini", "citizen");
        claims.put("exp", Instant.now().getEpochSecond() + 5);
        var tab = open("/mine", tokens.signed("at+jwt", claims));
        streams.publish("rini", "1", "status", Map.of("n", 1));
        await().until(() -> tab.has("id:1"));

        await().until(() -> !tab.isOpen());

        assertThat(Instant.now().getEpochSecond()).isBetween((long) claims.get("exp"), (long) claims.get("exp") + 10);
        assertThat(tab.lines()).contains("event:end", "data:{\"reason\":\"token-expired\"}");
        assertThat(tab.lines().stream().filter(line -> line.startsWith("id:"))).containsExactly("id:1");
    }

    @Test
    void aServiceThatStopsSaysSoToItsStreams() throws Exception {
        var tab = open("/stopping", tokens.citizen("tono", "1"));

        await().until(() -> tab.has("data:{\"reason\":\"server-stopping\"}"));
    }

    @Test
    void aClientWhoseLastEventIsUnknownForgetsItAndReadsAnew() throws Exception {
        var tab = open("/mine", tokens.citizen("wati", "1"), "Last-Event-ID", "never-heard-of");

        await().until(() -> tab.has("data:{\"reason\":\"unknown-event-id\"}"));
        assertThat(tab.lines()).contains("event:reset", "id:");
        streams.publish("wati", "9", "status", Map.of("n", 9));
        await().until(() -> tab.has("id:9"));
    }

    private EventStream open(String path, String token, String... headers) {
        var tab = EventStream.open(port, path, token, headers);
        tabs.add(tab);
        await().until(() -> tab.has(":open"));
        return tab;
    }
}
