package id.mppdigital.platform.test.release;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The good samples of contracts as releases have recorded them. What several releases have alike is there once. Empty
 * where the sources were not cloned, or without their tags.
 */
public final class ReleasedSamples {
    private static final String FOLDER = "contracts/src/main/resources/contracts/samples/";
    private static final Pattern LISTED =
            Pattern.compile("\\d+ blob (?<content>\\w+)\t" + FOLDER + "(?<contract>.+)/(?<file>good-[^/]+\\.json)");

    private final Git git;
    private final Map<String, List<Listed>> byContract;

    /** @param content its name in git's store, which the same text has in each release */
    private record Listed(String contract, String content, String name) {}

    /** @param name release and file */
    public record Recorded(String name, String text) {}

    private ReleasedSamples(Git git, Map<String, List<Listed>> byContract) {
        this.git = git;
        this.byContract = byContract;
    }

    public static ReleasedSamples in(Git git) {
        var seen = new HashSet<String>();
        return new ReleasedSamples(
                git,
                git.releases().stream()
                        .flatMap(release -> listed(git, release))
                        .filter(sample -> seen.add(sample.contract() + sample.content()))
                        .collect(groupingBy(Listed::contract)));
    }

    /** @param contract such as {@code events/application-submitted.v1} */
    public List<Recorded> of(String contract) {
        return byContract.getOrDefault(contract, List.of()).stream()
                .map(sample -> new Recorded(
                        sample.name(),
                        git.ask("cat-file", "blob", sample.content()).require().text()))
                .toList();
    }

    private static Stream<Listed> listed(Git git, String release) {
        return git.ask("ls-tree", "-r", "--full-tree", release, FOLDER).require().lines().stream()
                .map(LISTED::matcher)
                .filter(found -> found.matches())
                .map(found -> new Listed(
                        found.group("contract"), found.group("content"), release + "/" + found.group("file")));
    }
}
