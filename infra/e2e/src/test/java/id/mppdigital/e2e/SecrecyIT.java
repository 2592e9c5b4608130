package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.person;
import static id.mppdigital.e2e.LivePlatform.platform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.secrecy.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A canary goes through the whole platform and is found nowhere in clear: in no event, log, table, meter or file of the
 * database, and in nothing that is said of a dead letter.
 */
class SecrecyIT {
    private static final String CHILD = "Kanari Rahasia Kencana";
    private static final String WITNESS = "6371014901770099";
    private static final String LOST = "Kanari Surat Patah";
    private static final String LOST_NIK = "6371014901770088";
    private static final List<String> CANARIES =
            forms(CHILD, WITNESS, "6371046111980003", "ani@example.id", "Jalan Kenanga 7");

    @Test
    void personalDataIsNowhereInClear() throws IOException, SQLException {
        var begin = Instant.now().minusSeconds(1);
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
        assertThat(Meters.all()).anyMatch(meter -> meter.startsWith("http_server_requests_seconds_count"));
        assertClean(Meters.all());
        var files = DatabaseFiles.writtenSince(begin);
        assertThat(DatabaseFiles.with(List.of(id), files)).isNotEmpty();
        assertThat(DatabaseFiles.with(CANARIES, files)).isEmpty();
    }

    /** An event that nobody can read is put aside as it came; what is said of it repeats nothing of it. */
    @Test
    void nothingOfADeadLetterIsQuoted() throws IOException, SQLException {
        var id = UUID.randomUUID().toString();
        Topic.publish(
                "mpp.applications",
                "id.mppdigital.application.submitted.v1",
                id,
                "{\"applicationId\": \"%s\", \"applicant\": {\"name\": \"%s\", \"nik\": \"%s\""
                        .formatted(id, LOST, LOST_NIK));

        await().untilAsserted(() ->
                assertThat(Topic.deadLetters("mpp.applications", id)).hasSizeGreaterThanOrEqualTo(3));

        var canaries = forms(LOST, LOST_NIK);
        assertClean(Topic.deadLetters("mpp.applications", id), canaries);
        assertThat(logs()).anyMatch(line -> line.contains(" parked ") && line.contains("mpp.applications.dlt"));
        assertClean(logs(), canaries);
        for (var database : Database.ALL) {
            assertClean(Database.everything(database), canaries);
        }
        assertClean(Meters.all(), canaries);
    }

    private static List<String> forms(String... secrets) {
        return Secret.of(secrets).stream()
                .flatMap(secret -> secret.forms().stream())
                .toList();
    }

    private static void assertClean(List<String> texts) {
        assertClean(texts, CANARIES);
    }

    private static void assertClean(List<String> texts, List<String> canaries) {
        assertThat(texts).noneMatch(text -> canaries.stream().anyMatch(text::contains));
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
