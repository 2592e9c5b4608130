package id.mppdigital.upgrade.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.platform.test.release.Git;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionTests {
    @TempDir
    Path repository;

    @TempDir
    Path elsewhere;

    @BeforeEach
    void twoReleases() throws Exception {
        git("init", "-q");
        git("config", "user.name", "Test");
        git("config", "user.email", "test@example.id");
        release("v0.9.0", "first");
        release("v0.10.0", "second");
        Files.writeString(repository.resolve("new.txt"), "third");
    }

    @Test
    void theNewestReleaseComesFirstAndShowsItsOwnFiles() {
        var releases = Revision.releases(repository);

        assertThat(releases).extracting(Object::toString).containsExactly("v0.10.0", "v0.9.0");
        assertThat(releases.getLast().files()).containsExactly("folder/file.txt");
        assertThat(releases.getLast().text("folder/file.txt")).isEqualTo("first");
        assertThat(releases.getLast().mentions("folder", "none", "first")).isTrue();
        assertThat(releases.getLast().mentions("folder", "fir", "second")).isFalse();
    }

    @Test
    void theFolderIsReadAsItLiesThere() throws Exception {
        Files.delete(repository.resolve("folder/file.txt"));

        assertThat(new WorkingTree(repository).files()).containsExactly("new.txt");
        assertThat(new WorkingTree(repository).text("new.txt")).isEqualTo("third");
    }

    @Test
    void sourcesThatWereNotClonedAreReadToo() throws Exception {
        Files.move(repository.resolve(".git"), elsewhere.resolve("git"));
        Files.createDirectories(repository.resolve("module/target"));
        Files.writeString(repository.resolve("module/target/made.txt"), "by a build");

        assertThat(new WorkingTree(repository).files()).containsExactly("folder/file.txt", "new.txt");
    }

    @Test
    void aTagThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Revision.of(repository, "v1.0.0")).hasMessageContaining("no tag or commit v1.0.0");
    }

    private void release(String tag, String text) throws Exception {
        Files.createDirectories(repository.resolve("folder"));
        Files.writeString(repository.resolve("folder/file.txt"), text);
        git("add", "-A");
        git("commit", "-qm", text);
        git("tag", tag);
    }

    private void git(String... words) {
        new Git(repository).ask(words).require();
    }
}
