package id.mppdigital.platform.test.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.release.ReleasedSamples.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedSamplesTests {
    private static final String CONTRACT = "events/case-opened.v1";

    @TempDir
    Path repository;

    @Test
    void what_releases_have_alike_is_there_once_with_the_newest_one_s_name() throws Exception {
        repository();
        sample("good-plain.json", "{\"a\": 1}");
        sample("bad-plain.json", "{}");
        release("v0.9.0");
        sample("good-other.json", "{\"a\": 2}");
        release("v0.10.0");
        sample("good-plain.json", "{\"a\": 3}");
        release("v0.11.0");

        assertThat(ReleasedSamples.in(new Git(repository)).of(CONTRACT))
                .containsExactlyInAnyOrder(
                        new Recorded("v0.11.0/good-plain.json", "{\"a\": 3}"),
                        new Recorded("v0.11.0/good-other.json", "{\"a\": 2}"),
                        new Recorded("v0.10.0/good-plain.json", "{\"a\": 1}"));
    }

    @Test
    void a_module_s_folder_leads_to_the_whole_repository() throws Exception {
        repository();
        sample("good-plain.json", "{}");
        release("v0.9.0");
        var module = Files.createDirectories(repository.resolve("agencies/connector"));

        assertThat(ReleasedSamples.in(new Git(module)).of(CONTRACT)).hasSize(1);
        assertThat(ReleasedSamples.in(new Git(module)).of("events/unknown.v1")).isEmpty();
    }

    @Test
    void sources_without_history_have_none() {
        assertThat(ReleasedSamples.in(new Git(repository)).of(CONTRACT)).isEmpty();
    }

    private void sample(String name, String text) throws IOException {
        var folder = repository
                .resolve("contracts/src/main/resources/contracts/samples")
                .resolve(CONTRACT);
        Files.writeString(Files.createDirectories(folder).resolve(name), text);
    }

    private void repository() {
        git("init", "-q");
        git("config", "user.name", "Test");
        git("config", "user.email", "test@example.id");
    }

    private void release(String tag) {
        git("add", "-A");
        git("commit", "-qm", tag);
        git("tag", tag);
    }

    private void git(String... words) {
        new Git(repository).ask(words).require();
    }
}
