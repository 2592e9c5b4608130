package id.mppdigital.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerSettingsTests {
    @TempDir
    private Path state;

    private Path key;
    private Path given;
    private ContainerSettings settings;

    @BeforeEach
    void aKey() throws Exception {
        key = Files.writeString(Files.createDirectories(state.resolve("keys")).resolve("citizen-keys.json"), "{}");
        given = Files.createDirectories(state.resolve("secrets/citizen-service"));
        settings = new ContainerSettings("citizen-service", state);
    }

    @Test
    void aKeyLiesWhereTheContainerSeesIt() throws Exception {
        var inside = settings.of(Map.of("MPP_KEYS_FILE", key.toUri().toString()), given);

        assertThat(inside).containsEntry("MPP_KEYS_FILE", "file:/keys/citizen-keys.json");
        assertThat(given.resolve("citizen-keys.json")).hasContent("{}");
    }

    @Test
    void itsOwnFilesToo() throws Exception {
        var folder = state.resolve("data/citizen-service");

        assertThat(settings.of(Map.of("MPP_DOCUMENTS_DIRECTORY", folder.toString(), "A", folder + "/b.json"), given))
                .containsEntry("MPP_DOCUMENTS_DIRECTORY", "/data")
                .containsEntry("A", "/data/b.json");
    }

    @Test
    void itListensWhereItsPortCanBePublished() throws Exception {
        assertThat(settings.of(Map.of("SERVER_ADDRESS", "127.0.0.1", "SERVER_PORT", "8102"), given))
                .containsOnly(Map.entry("SERVER_ADDRESS", "0.0.0.0"), Map.entry("SERVER_PORT", "8102"));
    }
}
