package id.mppdigital.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The manifests that come with the platform, in the order in which they are applied. */
public final class ShippedManifests {
    private ShippedManifests() {}

    public static String all() {
        return Stream.of(
                        in("registers"),
                        List.of(Path.of("manifests", "platform.yaml")),
                        in("services"),
                        in("evidence"),
                        in("life-events"),
                        in("malls"))
                .flatMap(List::stream)
                .map(ShippedManifests::read)
                .collect(Collectors.joining("\n---\n"));
    }

    public static String registers() {
        return in("registers").stream().map(ShippedManifests::read).collect(Collectors.joining("\n---\n"));
    }

    public static String service(String code) {
        return read(Path.of("manifests", "services", code + ".yaml"));
    }

    public static List<Path> in(String folder) {
        try (var files = Files.list(Path.of("manifests", folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
