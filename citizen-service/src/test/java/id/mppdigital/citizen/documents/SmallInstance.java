package id.mppdigital.citizen.documents;

import id.mppdigital.platform.test.server.TestPort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.core.env.Environment;

/** The service in a process of its own with little memory, on the database and the broker of a running one. */
final class SmallInstance implements AutoCloseable {
    private static final List<String> SHARED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.kafka.bootstrap-servers",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri",
            "mpp.sealing.recipients",
            "mpp.sealing.key",
            "mpp.citizen.encryption-key",
            "mpp.citizen.index-key",
            "mpp.keys.file",
            "mpp.attestation.key",
            "mpp.dukcapil.url");

    private final int port;
    private final Path log;
    private final Process process;

    /** @param memory as {@code -Xmx} spells it */
    SmallInstance(Environment running, Path documents, String memory) {
        try {
            port = TestPort.free();
            log = Files.createTempFile("small-instance", ".log");
            process = new ProcessBuilder(command(running, documents, memory))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("no second instance", e);
        }
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // Asked first: a consumer that vanishes keeps its partitions from the other instance for a while.
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }

    private List<String> command(Environment running, Path documents, String memory) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xmx" + memory, "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1"));
        SHARED.forEach(name -> command.add("-D" + name + "=" + running.getRequiredProperty(name)));
        command.add("-Dmpp.documents.directory=" + documents);
        // How fast a busy machine looks through a document or commits a row is not what this is about.
        command.addAll(List.of("-Dmpp.documents.check.patience=3m", "-Dmpp.documents.check.timeout=1m"));
        command.add("-Dspring.datasource.hikari.connection-timeout=60000");
        command.add("-Dserver.port=" + port);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "id.mppdigital.citizen.CitizenServiceApp"));
        return command;
    }
}
