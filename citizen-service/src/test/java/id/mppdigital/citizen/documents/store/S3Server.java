package id.mppdigital.citizen.documents.store;

import id.mppdigital.platform.test.server.TestPort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** S3Proxy in a process and on a classpath of its own; it keeps its objects while it is down. */
public final class S3Server implements AutoCloseable {
    public static final String BUCKET = "citizen-documents";
    public static final String ACCESS_KEY = "citizen";
    public static final String SECRET_KEY = "right-secret";

    private final Path home;
    private final int port;
    private @Nullable Process process;

    public S3Server() {
        try {
            home = Files.createTempDirectory("s3");
            Files.createDirectories(home.resolve("data").resolve(BUCKET));
            port = TestPort.free();
            Files.write(home.resolve("s3.properties"), settings());
            Files.writeString(
                    home.resolve("logback.xml"),
                    "<configuration><appender name=\"o\" class=\"ch.qos.logback.core.ConsoleAppender\"><encoder><pattern>%m%n</pattern>"
                            + "</encoder></appender><root level=\"warn\"><appender-ref ref=\"o\"/></root></configuration>");
        } catch (IOException e) {
            throw new UncheckedIOException("no room for an S3 server", e);
        }
        start();
    }

    public URI endpoint() {
        return URI.create("http://localhost:" + port);
    }

    /** Where an object lies as the server keeps it. */
    public Path bucket() {
        return home.resolve("data").resolve(BUCKET);
    }

    public void start() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("the S3 server doesn't start", e);
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::listens);
    }

    public void stop() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    S3Settings settings(String bucket, String secretKey) {
        return new S3Settings(
                endpoint(),
                "us-east-1",
                bucket,
                true,
                ACCESS_KEY,
                secretKey,
                null,
                Duration.ofSeconds(2),
                Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        stop();
    }

    private List<String> settings() {
        return List.of(
                "s3proxy.endpoint=http://127.0.0.1:" + port,
                "s3proxy.authorization=aws-v2-or-v4",
                "s3proxy.identity=" + ACCESS_KEY,
                "s3proxy.credential=" + SECRET_KEY,
                "jclouds.provider=filesystem-nio2",
                "jclouds.filesystem.basedir=" + home.resolve("data"));
    }

    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-Dlogback.configurationFile=" + home.resolve("logback.xml"));
        command.addAll(List.of("-cp", Files.readString(Path.of("target/s3-server.classpath"))));
        command.addAll(List.of(
                "org.gaul.s3proxy.Main",
                "--properties",
                home.resolve("s3.properties").toString()));
        return command;
    }

    private boolean listens() {
        if (process == null || !process.isAlive()) {
            throw new IllegalStateException("the S3 server ended; see " + home.resolve("log"));
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
