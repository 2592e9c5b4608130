package id.mppdigital.bench.startup;

import static java.util.Objects.requireNonNull;

import id.mppdigital.local.process.Launch;
import java.nio.file.Path;
import java.util.List;

/** The ways in which a service can lie on the disk. */
enum Packing {
    PLAIN("plain jar"),
    UNPACKED("unpacked"),
    CACHED("AOT cache");

    private final String title;

    Packing(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The launcher starts the last of these; the others come of it by leaving away. */
    List<String> command(Launch launch) {
        var cached = launch.command();
        var unpacked = cached.stream()
                .filter(argument -> !argument.startsWith("-XX:AOTCache="))
                .toList();
        if (unpacked.equals(cached)) {
            throw new IllegalStateException("The service has no start-up cache: " + cached);
        }
        return switch (this) {
            case CACHED -> cached;
            case UNPACKED -> unpacked;
            case PLAIN ->
                unpacked.stream()
                        .map(argument -> argument.equals(unpacked.getLast()) ? plain(Path.of(argument)) : argument)
                        .toList();
        };
    }

    /** {@code target/unpacked/<build>/it.jar} was {@code target/it.jar}. */
    private static String plain(Path unpackedJar) {
        var target = requireNonNull(unpackedJar.getParent()).resolve("../..").normalize();
        return target.resolve(requireNonNull(unpackedJar.getFileName())).toString();
    }
}
