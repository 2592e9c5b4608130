package id.mppdigital.bench.instrument;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process of a measurement's own, and what it has cost so far. */
public final class Started implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Process process;
    private final Path log;

    private Started(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Its output goes to {@code target/<name>.log}. */
    public static Started run(String name, List<String> command, Map<String, String> environment) throws IOException {
        var log = Files.createDirectories(Path.of("target")).resolve(name + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Started(builder.start(), log);
    }

    /** Runs it to its end; answers what it said. */
    public static String toEnd(String name, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        try (var started = run(name, command, environment)) {
            started.process.waitFor();
            return Files.readString(started.log);
        }
    }

    /** Seconds from now to the first 200 of the URL. */
    public double secondsUntilReady(String url) throws InterruptedException {
        long begin = System.nanoTime();
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (!answers(request)) {
            if (!process.isAlive() || System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(5)) {
                throw new IllegalStateException("Not ready: " + url + "; see " + log.toAbsolutePath());
            }
            LockSupport.parkNanos(20_000_000);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false; // nobody listens yet
        }
    }

    /** Processor time so far, in seconds. */
    public double processorSeconds() throws IOException {
        return Processor.seconds(process.pid());
    }

    /** Resident memory in megabytes. */
    public double megabytes() throws IOException {
        return Files.readAllLines(proc("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
