package id.mppdigital.local.compose;

import id.mppdigital.local.Platform;
import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the containers are given: {@code .env} for the compose file, and for each part {@code settings/<part>.env},
 * {@code secrets/<part>/} with the keys that it uses, {@code data/<part>/}; and {@code launcher/}. Containers have users
 * of their own, so what is given to them may be read by everybody; the folder around it is nobody's but its owner's.
 *
 * @param rendered the chart's Deployments as a JSON array; without them, services have the settings of {@code ./mpp up}
 */
public record ComposeFolder(Platform platform, Path state, Optional<Path> rendered) {
    /** May be repeated: keys and data that are there stay. */
    public void write() {
        try {
            allow(state, "rwx------");
            Files.writeString(
                    state.resolve(".env"), """
                    MPP_COMPOSE=%s
                    MPP_COMPOSE_POSTGRES_PASSWORD=%s
                    """.formatted(state, platform.keys().secret("database-postgres")));
            var pods = pods();
            for (var part : platform.services()) {
                allow(Files.createDirectories(state.resolve("data").resolve(part)), "rwxrwxrwx");
                writeSettings(part, Optional.ofNullable(pods.get(part)));
            }
            copyLauncher();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Pod> pods() {
        return rendered.stream()
                .flatMap(file -> JsonMapper.shared().readTree(file).valueStream())
                .map(Pod::new)
                .collect(Collectors.toMap(Pod::name, Function.identity()));
    }

    private void writeSettings(String part, Optional<Pod> pod) throws IOException {
        var keys = Files.createDirectories(state.resolve("secrets").resolve(part));
        FileUtils.cleanDirectory(keys.toFile());
        var own = platform.launch(part).environment();
        var variables = new TreeMap<>(
                pod.isPresent() ? pod.get().environment(own, keys) : new ContainerSettings(part, state).of(own, keys));
        variables.put("JDK_JAVA_OPTIONS", "-Xmx192m");
        readable(keys);
        var lines = variables.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue() + "\n");
        Files.writeString(
                Files.createDirectories(state.resolve("settings")).resolve(part + ".env"),
                lines.collect(Collectors.joining()));
    }

    /**
     * The mail catcher is a part of the launcher, which has no image. It may be running from here: what is the same stays,
     * and what is new takes the place of the old in one step.
     */
    private void copyLauncher() throws IOException {
        var launcher = Files.createDirectories(state.resolve("launcher"));
        var jar = new Home(Home.repository(), state).jar("infra/local");
        copy(jar, launcher.resolve("launcher.jar"));
        var libraries = Files.createDirectories(launcher.resolve("lib"));
        try (Stream<Path> files = Files.list(jar.resolveSibling("lib"))) {
            for (var file : files.toList()) {
                copy(file, libraries.resolve(file.getFileName()));
            }
        }
        readable(launcher);
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(to) || Files.mismatch(from, to) >= 0) {
            var next = Files.copy(
                    from, to.resolveSibling(to.getFileName() + ".next"), StandardCopyOption.REPLACE_EXISTING);
            Files.move(next, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void readable(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.toList()) {
                allow(path, Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--");
            }
        }
    }

    private static void allow(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
