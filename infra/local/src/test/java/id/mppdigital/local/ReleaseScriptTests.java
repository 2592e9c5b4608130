package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.ScratchRepository.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseScriptTests {
    private static final String CHART = "infra/helm/mpp/Chart.yaml";

    private ScratchRepository repository;

    @BeforeEach
    void repositoryWithSomethingToRelease(@TempDir Path folder) throws Exception {
        repository = ScratchRepository.in(folder);
        repository.write(
                "pom.xml",
                "<revision>0.2.0-SNAPSHOT</revision>\n"
                        + "<project.build.outputTimestamp>2026-01-01T00:00:00Z</project.build.outputTimestamp>\n");
        repository.write("CHANGELOG.md", "# Changes\n\n## Unreleased\n\n- Drafts.\n\n## 0.1.0\n\n- All.\n");
        repository.write(CHART, "name: mpp\nversion: 0.2.0-SNAPSHOT\nappVersion: 0.2.0-SNAPSHOT\n");
        repository.commit("begin");
    }

    @Test
    void aReleaseIsTaggedAndTheNextVersionBegins() throws Exception {
        var before = repository.read("pom.xml");

        assertThat(release("0.2.0").code()).isZero();

        assertThat(repository.run("git", "show", "v0.2.0:pom.xml").output())
                .contains("<revision>0.2.0</revision>")
                .doesNotContain("2026-01-01T00:00:00Z");
        assertThat(repository.run("git", "show", "v0.2.0:CHANGELOG.md").output())
                .containsPattern("## Unreleased\\s+## 0\\.2\\.0 \\(\\d{4}-\\d\\d-\\d\\d\\)\\s+- Drafts");
        assertThat(repository.read("pom.xml"))
                .contains("<revision>0.3.0-SNAPSHOT</revision>")
                .isNotEqualTo(before);
        assertThat(repository.run("git", "show", "v0.2.0:" + CHART).output())
                .contains("\nversion: 0.2.0\n")
                .contains("\nappVersion: 0.2.0");
        assertThat(repository.read(CHART))
                .contains("\nversion: 0.3.0-SNAPSHOT\n")
                .contains("\nappVersion: 0.3.0-SNAPSHOT");
        assertThat(repository.run("git", "status", "--porcelain").output()).isEmpty();
    }

    @Test
    void theNextVersionMayBeNamed() throws Exception {
        assertThat(release("0.2.0", "1.0.0").code()).isZero();
        assertThat(repository.read("pom.xml")).contains("<revision>1.0.0-SNAPSHOT</revision>");
    }

    @Test
    void aReleaseWithoutAWordInTheChangeLogIsRefused() throws Exception {
        assertThat(release("0.2.0").code()).isZero();

        var again = release("0.3.0");

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.output()).contains("CHANGELOG.md says nothing");
        assertThat(repository.run("git", "tag").output()).isEqualTo("v0.2.0");
    }

    @Test
    void aTagIsMadeOnce() throws Exception {
        repository.run("git", "tag", "v0.2.0");
        assertThat(release("0.2.0").output()).contains("The tag v0.2.0 exists");
    }

    @Test
    void whatIsNotCommittedIsNotReleased() throws Exception {
        repository.write("new.txt", "");
        assertThat(release("0.2.0").output()).contains("not committed");
        assertThat(repository.run("git", "tag").output()).isEmpty();
    }

    @Test
    void aVersionThatIsNotSemanticIsRefused() throws Exception {
        assertThat(release("v2").output()).contains("semantic version");
        assertThat(release("0.2.0", "soon").output()).contains("semantic version");
        assertThat(repository.run("git", "tag").output()).isEmpty();
    }

    private Answer release(String... arguments) throws Exception {
        return repository.script("infra/release/release", arguments);
    }
}
