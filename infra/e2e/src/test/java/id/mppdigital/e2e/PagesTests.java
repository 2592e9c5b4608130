package id.mppdigital.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the repository's pages promise their readers. */
class PagesTests {
    private static final Path ROOT = Home.repositoryAbove(Path.of(""));
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

    /** A path between backticks that names a file or folder of this repository by its module. */
    private static final Pattern PATH = Pattern.compile("`([a-z][a-z-]*/[A-Za-z0-9_./-]*)`");

    private static final Pattern TABLE_OF_KEYS = Pattern.compile("create table (\\w+_key) \\(");

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

    /** Else an old backup opens what an erasure has made unreadable. */
    @Test
    void everyTableOfKeysThatAnErasureDestroysIsLeftOutOfTheDatasBackup() throws IOException {
        var guide = Files.readString(ROOT.resolve("docs/guides/protect-personal-data.md"));

        assertThat(tablesOfKeys())
                .contains("data_key")
                .allSatisfy(table -> assertThat(guide).contains("--exclude-table=" + table, "--table=" + table));
    }

    private static List<String> tablesOfKeys() throws IOException {
        try (var modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/main/resources/db/migration"))
                    .filter(Files::isDirectory)
                    .flatMap(PagesTests::sqlOf)
                    .flatMap(sql -> TABLE_OF_KEYS.matcher(sql).results().map(result -> result.group(1)))
                    .filter(table -> !table.equals("idempotency_key")) // no secret: what a client calls its request
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> sqlOf(Path folder) {
        try (var files = Files.list(folder)) {
            var texts = new ArrayList<String>();
            for (var file : files.toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
