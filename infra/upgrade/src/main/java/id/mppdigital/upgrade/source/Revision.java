package id.mppdigital.upgrade.source;

import id.mppdigital.platform.test.release.Git;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sources at a tag or commit. */
public final class Revision implements Sources {
    private final Git git;
    private final String name;
    private final SortedSet<String> files;

    private Revision(Git git, String name) {
        this.git = git;
        this.name = name;
        this.files = new TreeSet<>(
                git.ask("ls-tree", "-r", "--name-only", name).require().lines());
    }

    /** @throws IllegalArgumentException when there is no such tag or commit */
    public static Revision of(Path repository, String name) {
        var git = new Git(repository);
        if (git.ask("rev-parse", "-q", "--verify", name + "^{commit}").code() != 0) {
            throw new IllegalArgumentException("There is no tag or commit " + name
                    + " here. git fetch --tags brings the tags; git tag lists them.");
        }
        return new Revision(git, name);
    }

    /** Every release, the newest first. */
    public static List<Revision> releases(Path repository) {
        var git = new Git(repository);
        return git.releases().stream().map(tag -> new Revision(git, tag)).toList();
    }

    @Override
    public SortedSet<String> files() {
        return files;
    }

    @Override
    public String text(String file) {
        if (!files.contains(file)) {
            throw new IllegalArgumentException(file + " is not part of " + name);
        }
        return git.ask("show", name + ":" + file).require().text();
    }

    @Override
    public boolean mentions(String folder, String... words) {
        var pattern = "\\b(" + String.join("|", words) + ")\\b";
        // 0 found, 1 not found.
        return git.ask("grep", "-qE", pattern, name, "--", folder).code() == 0;
    }

    @Override
    public String toString() {
        return name;
    }
}
