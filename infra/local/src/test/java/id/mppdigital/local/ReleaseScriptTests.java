package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseScriptTests {
    private static final String CHART = "infra/helm/mpp/Chart.yaml";

    @TempDir
    private Path repository;

    @BeforeEach
    void repositoryWithSomethingToRelease() throws Exception {
        Files.writeString(
                repository.resolve("pom.xml"),
                "<revision>0.2.0-SNAPSHOT</revision>\n"
                        + "<project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp>\n");
        Files.writeString(
                repository.resolve("CHANGELOG.md"), "# Changes\n\n## Unreleased\n\n- Drafts.\n\n## 0.1.0\n\n- All.\n");
        Files.createDirectories(repository.resolve("infra/helm/mpp"));
        Files.writeString(
                repository.resolve(CHART), "name: mpp\nversion: 0.2.0-SNAPSHOT\nappVersion: 0.2.0-SNAPSHOT\n");
        run("git", "init", "-q");
        run("git", "config", "user.email", "test@example.com");
        run("git", "config", "user.name", "Test");
        commitAll();
    }

    @Test
    void aReleaseIsTaggedAndTheNextVersionBegins() throws Exception {
        var before = read("pom.xml");

        assertThat(release("0.2.0").code()).isZero();

        assertThat(run("git", "show", "v0.2.0:pom.xml").output())
                .contains("<revision>0.2.0</revision>")
                .doesNotContain("2026-01-01T00:00:00Z");
        assertThat(run("git", "show", "v0.2.0:CHANGELOG.md").output())
                .containsPattern("## Unreleased\\s+## 0\\.2\\.0 \\(\\d{4}-\\d\\d-\\d\\d\\)\\s+- Drafts");
        assertThat(read("pom.xml"))
                .contains("<revision>0.3.0-SNAPSHOT</revision>")
                .isNotEqualTo(before);
        assertThat(run("git", "show", "v0.2.0:" + CHART).output())
                .contains("\nversion: 0.2.0\n")
                .contains("\nappVersion: 0.2.0");
        assertThat(read(CHART)).contains("\nversion: 0.3.0-SNAPSHOT\n").contains("\nappVersion: 0.3.0-SNAPSHOT");
        assertThat(run("git", "status", "--porcelain").output()).isEmpty();
    }

    @Test
    void theNextVersionMayBeNamed() throws Exception {
        assertThat(release("0.2.0", "1.0.0").code()).isZero();
        assertThat(read("pom.xml")).contains("<revision>1.0.0-SNAPSHOT</revision>");
    }

    @Test
    void aReleaseWithoutAWordInTheChangeLogIsRefused() throws Exception {
        assertThat(release("0.2.0").code()).isZero();

        var again = release("0.3.0");

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.output()).contains("CHANGELOG.md says nothing");
        assertThat(run("git", "tag").output()).isEqualTo("v0.2.0");
    }

    @Test
    void aTagIsMadeOnce() throws Exception {
        run("git", "tag", "v0.2.0");
        assertThat(release("0.2.0").output()).contains("The tag v0.2.0 exists");
    }

    @Test
    void whatIsNotCommittedIsNotReleased() throws Exception {
        Files.writeString(repository.resolve("new.txt"), "");
        assertThat(release("0.2.0").output()).contains("not committed");
        assertThat(run("git", "tag").output()).isEmpty();
    }

    @Test
    void aVersionThatIsNotSemanticIsRefused() throws Exception {
        assertThat(release("v2").output()).contains("semantic version");
        assertThat(release("0.2.0", "soon").output()).contains("semantic version");
        assertThat(run("git", "tag").output()).isEmpty();
    }

    private Answer release(String... arguments) throws Exception {
        var script = Home.repositoryAbove(Path.of("")).resolve("infra/release/release");
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private void commitAll() throws Exception {
        run("git", "add", ".");
        run("git", "commit", "-q", "-m", "begin");
    }

    private String read(String file) throws IOException {
        return Files.readString(repository.resolve(file));
    }

    private record Answer(int code, String output) {}

    private Answer run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(process.waitFor(), output);
    }
}
