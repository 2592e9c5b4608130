package id.mppdigital.drill.upgrade;

import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One build of all services.
 *
 * @param folders where its jars lie, each in its own
 */
record Version(String name, List<Path> folders) {
    /** Of {@code ./mpp jars}: all in one folder, so each gets a second name in a folder of its own, as after a build. */
    static Version in(String name, Path folder) throws IOException {
        var own = new ArrayList<Path>();
        try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (var jar : jars) {
                var file = jar.getFileName().toString();
                var home = Files.createDirectories(folder.resolve("single").resolve(file.replaceFirst("\\.jar$", "")));
                if (!Files.exists(home.resolve(file))) {
                    Files.createLink(home.resolve(file), jar);
                }
                own.add(home);
            }
        }
        return new Version(name, own);
    }

    /** What was built here, module by module. */
    static Version here(Path repository) {
        var modules = List.of(
                "catalog-service",
                "citizen-service",
                "application-service",
                "notification-service",
                "statistics-service",
                "agencies/connector",
                "gateway",
                "portal");
        return new Version(
                "here",
                modules.stream()
                        .map(module -> repository.resolve(module).resolve("target"))
                        .toList());
    }

    Path jar(String service) {
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                var jar = files.filter(file -> file.getFileName().toString().matches(service + "-[0-9].*\\.jar"))
                        .findFirst();
                if (jar.isPresent()) {
                    return jar.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new LaunchFailed("There is no jar of " + service + " in " + folders + ".");
    }
}
