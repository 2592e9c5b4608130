package id.mppdigital.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Short commands of the operating system, run to their end. */
public final class Shell {
    private Shell() {}

    /**
     * What a command answered.
     *
     * @param output standard output and error, trimmed
     */
    public record Answer(int code, String output) {
        public boolean ok() {
            return code == 0;
        }
    }

    /** Runs a command; one that doesn't exist answers with code 127, as in a shell. */
    public static Answer run(String... command) {
        return run(List.of(command));
    }

    public static Answer run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Answer(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", e);
        }
    }

    public static boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** A Java program that is small or ends soon: its compiler and collector leave the processor to the services. */
    public static List<String> smallJava(String... arguments) {
        var command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The Java of this process: what the launcher runs on, its services run on. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
