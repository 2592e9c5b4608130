package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compose file beside the table of parts. */
class ComposeFileTests {
    private static final Pattern PUBLISHED = Pattern.compile("- 127\\.0\\.0\\.1:(\\d+)(?:-(\\d+))?:\\1(?:-\\2)? ");

    private final String file = read(Home.repository().resolve("infra/compose/compose.yaml"));

    @Test
    void eachPartIsAContainer() {
        assertThat(Parts.ALL).allSatisfy(part -> assertThat(file).contains("\n  " + part.name() + ":\n"));
    }

    @Test
    void eachServiceHasItsOwnSettings(@TempDir Path state) {
        assertThat(new PlatformFolder(state).inContainers().services())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(file).contains("/settings/" + name + ".env\n"));
    }

    @Test
    void whatAPersonOrTheLauncherReachesIsPublishedOnThisMachineOnly(@TempDir Path state) {
        var platform = new PlatformFolder(state).inContainers();

        assertThat(published())
                .contains(platform.port("postgres"), platform.port("mail"))
                .containsAll(platform.services().stream().map(platform::port).toList());
        assertThat(file).doesNotContain("\"0.0.0.0:").doesNotContain("- 0.0.0.0:");
    }

    private List<Integer> published() {
        var ports = new ArrayList<Integer>();
        var matcher = PUBLISHED.matcher(file);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            for (int port = first; port <= last; port++) {
                ports.add(port);
            }
        }
        return ports;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
