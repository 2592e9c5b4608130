package id.mppdigital.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A page of the repository, run as its reader runs it: every {@code bash} block, one after the other, in one shell. */
record Guide(Path page) {
    private static final String BEGIN = "```bash";
    private static final String END = "```";

    /** What begins in the background ends with the shell, also when a command fails. */
    private static final String PRELUDE = """
            set -euo pipefail
            trap 'kill $(jobs -p) 2> /dev/null || true' EXIT
            """;

    static Guide at(String page) {
        return new Guide(Home.repositoryAbove(Path.of("")).resolve(page));
    }

    /**
     * Runs it and answers what it printed; a command that fails ends it, and the test.
     *
     * @param addresses what stands on the page, and what takes its place on this platform
     */
    String run(Map<String, String> addresses, Path platform, Path folder, Duration patience)
            throws IOException, InterruptedException {
        var script = folder.resolve(page.getFileName() + ".sh");
        Files.writeString(script, PRELUDE + replaced(String.join("\n", commands()), addresses));
        var output = folder.resolve(page.getFileName() + ".txt");
        var builder = new ProcessBuilder("bash", script.toString())
                .directory(Home.repositoryAbove(Path.of("")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        var java = Path.of(System.getProperty("java.home"));
        builder.environment()
                .putAll(Map.of(
                        "MPP_HOME", platform.toString(),
                        "JAVA_HOME", java.toString(),
                        "PATH", java.resolve("bin") + ":" + System.getenv("PATH")));
        var reader = builder.start();
        var ended = reader.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
        reader.descendants().forEach(ProcessHandle::destroy);
        reader.destroyForcibly();
        var printed = Files.readString(output);
        assertThat(ended).as(printed).isTrue();
        assertThat(reader.exitValue()).as(printed).isZero();
        return printed;
    }

    List<String> commands() throws IOException {
        var commands = new ArrayList<String>();
        var inside = false;
        for (var line : Files.readAllLines(page)) {
            if (line.equals(inside ? END : BEGIN)) {
                inside = !inside;
            } else if (inside) {
                commands.add(line);
            }
        }
        return commands;
    }

    private static String replaced(String text, Map<String, String> addresses) {
        var result = text;
        for (var address : addresses.entrySet()) {
            result = result.replace(address.getKey(), address.getValue());
        }
        return result;
    }
}
