package id.mppdigital.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the repository's pages promise their readers. */
class PagesTests {
    private static final Path ROOT = Home.repositoryAbove(Path.of(""));
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

    /** A path between backticks that names a file or folder of this repository by its module. */
    private static final Pattern PATH = Pattern.compile("`([a-z][a-z-]*/[A-Za-z0-9_./-]*)`");

    private static final int LONGEST_LINE = 120;

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        assertThat(found(LINK, page).map(link -> page.resolveSibling(link).normalize()))
                .filteredOn(Files::notExists)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void proseStaysWithinALinesLength(Path page) throws IOException {
        assertThat(Files.readAllLines(page))
                .filteredOn(line -> line.length() > LONGEST_LINE)
                .as("longer than %d characters, tables and output left aside", LONGEST_LINE)
                .allMatch(line -> line.startsWith("|") || line.startsWith("    "));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noMergeWasLeftHalfDone(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).noneMatch(line -> line.matches("(<{7}|={7}|>{7})( .*)?"));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void everyFileThatARecipeNamesIsThere(Path page) throws IOException {
        assertThat(found(PATH, page).filter(path -> Files.isDirectory(ROOT.resolve(path.split("/")[0]))))
                .filteredOn(path -> Files.notExists(ROOT.resolve(path)))
                .isEmpty();
    }

    private static Stream<String> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page)).results().map(result -> result.group(1));
    }

    static List<Path> pages() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !ROOT.relativize(file).toString().matches("(.*/)?(target|\\..*)/.*"))
                    .toList();
        }
    }

    static List<Path> recipes() {
        return List.of(ROOT.resolve("CONTRIBUTING.md"), ROOT.resolve("docs/architecture.md"));
    }
}
