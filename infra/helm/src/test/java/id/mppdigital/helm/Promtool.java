package id.mppdigital.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Prometheus' own check of files, as the system has it. */
final class Promtool {
    private Promtool() {}

    static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool")));
    }

    /** What it printed; it must be content. */
    static String run(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("promtool"), Stream.of(arguments)).toList();
        var process = new ProcessBuilder(List.copyOf(command))
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
