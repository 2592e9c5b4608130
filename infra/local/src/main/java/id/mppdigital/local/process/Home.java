package id.mppdigital.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The two folders of a local platform.
 *
 * @param root the repository, whose modules hold the jars and the manifests
 * @param state everything that the platform writes: {@code data/ logs/ keys/ run/}
 */
public record Home(Path root, Path state) {
    /** The system property that marks every Java process of a platform, so that strays are found after a crash. */
    static final String MARKER = "mpp.home";

    private static final String REPOSITORY = "mpp.repository";

    public Home {
        root = root.toAbsolutePath().normalize();
        state = state.toAbsolutePath().normalize();
    }

    /** The repository that this process works on: the one it was given, or the one that it was started in. */
    public static Path repository() {
        return repositoryAbove(Path.of(System.getProperty(REPOSITORY, "")));
    }

    /** The repository above {@code start}: the nearest folder that holds the {@code mpp} script. */
    public static Path repositoryAbove(Path start) {
        return Stream.iterate(start.toAbsolutePath().normalize(), folder -> folder != null, Path::getParent)
                .filter(folder ->
                        Files.isRegularFile(folder.resolve("mpp")) && Files.isDirectory(folder.resolve("infra")))
                .findFirst()
                .orElseThrow(() -> new LaunchFailed("No MPP Digital repository at or above " + start + "."));
    }

    public Path data(String name) {
        return folder("data").resolve(name);
    }

    public Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    public Path keys() {
        return folder("keys");
    }

    public Path run(String name) {
        return folder("run").resolve(name);
    }

    /** An argument of every Java process of this platform. */
    public String marker() {
        return "-D" + MARKER + "=" + state;
    }

    /** An argument for a process of the launcher that is started elsewhere: which repository to work on. */
    public String whereabouts() {
        return "-D" + REPOSITORY + "=" + root;
    }

    /** The newest jar that a module has built, its {@code -sources} and the like left aside. */
    public Path jar(String module) {
        return newestJar(module)
                .orElseThrow(() -> new LaunchFailed("No jar in " + target(module) + ". Build it with ./mpp build."));
    }

    /**
     * Whether that jar is an application's with all its libraries: a build writes the bare one first, then this one in
     * its place.
     */
    public boolean hasProgram(String module) {
        var jar = newestJar(module);
        if (jar.isEmpty()) {
            return false;
        }
        try (var content = new JarFile(jar.get().toFile())) {
            var manifest = content.getManifest();
            return manifest != null && manifest.getMainAttributes().containsKey(new Attributes.Name("Start-Class"));
        } catch (IOException _) {
            return false; // It is being written: the directory of a jar comes last.
        }
    }

    private Optional<Path> newestJar(String module) {
        var target = target(module);
        try (var files = Files.isDirectory(target) ? Files.list(target) : Stream.<Path>empty()) {
            return files.filter(file -> isProgram(file.getFileName().toString()))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path target(String module) {
        return root.resolve(module).resolve("target");
    }

    private static boolean isProgram(String file) {
        return file.endsWith(".jar") && !file.matches(".*-(sources|javadoc|tests|plain)\\.jar");
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(state.resolve(name));
        } catch (IOException e) {
            throw new LaunchFailed("Can't write to " + state + ": " + e.getMessage());
        }
    }
}
