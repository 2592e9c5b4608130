package id.mppdigital.local.parts;

import id.mppdigital.local.process.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a service's JVM need not do again at each start: its classes, loaded and linked (JEP 483, 514). Lies beside the
 * unpacked jar and goes with it; one for each service and set of flags, because the JVM takes a cache only with the
 * flags it was made with.
 */
record AotCache(Path file) {
    static AotCache of(String service, Path unpackedJar, List<String> flags) {
        var name = "%s-%08x.aot".formatted(service, flags.hashCode());
        return new AotCache(unpackedJar.resolveSibling(name));
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }

    /** The flag that uses it, when there is one. */
    Optional<String> flag() {
        return exists() ? Optional.of("-XX:AOTCache=" + file) : Optional.empty();
    }

    /** The training run: all that is loaded and linked until it ends. */
    Launch training(Launch service) {
        var command = new ArrayList<>(service.command());
        command.removeIf(argument -> argument.startsWith("-XX:AOTCache="));
        command.add(1, "-XX:AOTCacheOutput=" + unfinished());
        return Launch.of(command).with(service.environment());
    }

    /** One that ends by itself in the moment in which the service would begin to serve. */
    Launch trainingUpToServing(Launch service) {
        var training = training(service);
        var command = new ArrayList<>(training.command());
        command.add(1, "-Dspring.context.exit=onRefresh");
        return Launch.of(command).with(training.environment());
    }

    /** Only a complete cache ever gets the final name; false when the training left none. */
    boolean publish() {
        try {
            if (!Files.isRegularFile(unfinished())) {
                return false;
            }
            Files.move(unfinished(), file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
