package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.person;
import static id.mppdigital.e2e.LivePlatform.platform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A canary goes through the whole platform and is found nowhere in clear: no event, no log, no table. */
class SecrecyIT {
    private static final String CHILD = "Kanari Rahasia Kencana";
    private static final String WITNESS = "6371014901770099";
    private static final List<String> CANARIES =
            List.of(CHILD, WITNESS, "6371046111980003", "ani@example.id", "Jalan Kenanga 7");

    @Test
    void personalDataIsNowhereInClear() throws IOException, SQLException {
        var ani = person("ani");
        ani.signIn();
        var typed = Forms.all(Forms.aboutMe("ani"), Forms.child(CHILD), Map.of("witness1Nik", WITNESS));
        var id = ani.submit(
                        Forms.BIRTH,
                        ani.prefill(Forms.BIRTH),
                        typed,
                        "birth-letter",
                        ani.upload(SampleDocument.BIRTH_LETTER),
                        Map.of())
                .require()
                .get("id")
                .asString();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ani.status(id)).isEqualTo("COMPLETED"));

        var events = Topic.everything();
        assertThat(events).anyMatch(event -> event.contains(id));
        assertClean(events);
        // What is not personal is found by the same means, or the search would prove nothing.
        assertThat(Database.everything("application")).anyMatch(row -> row.contains(id));
        assertThat(logs()).isNotEmpty();
        for (var database : Database.ALL) {
            assertClean(Database.everything(database));
        }
        assertClean(logs());
    }

    private static void assertClean(List<String> texts) {
        for (var canary : CANARIES) {
            var asBytes = HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
            assertThat(texts).noneMatch(text -> text.contains(canary) || text.contains(asBytes));
        }
    }

    /** The platform's own; the sample agencies are somebody else's systems and may know whom they serve. */
    private static List<String> logs() throws IOException {
        try (Stream<Path> files = Files.list(platform().log("gateway").getParent())) {
            return files.filter(file -> !file.toString().matches(".*(disdukcapil|polres|register|mail|identity).*"))
                    .flatMap(SecrecyIT::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
