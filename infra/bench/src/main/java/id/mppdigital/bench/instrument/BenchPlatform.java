package id.mppdigital.bench.instrument;

import id.mppdigital.local.Platform;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.process.Launch;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A platform from its jars, with production's JVM flags; started when first asked for, anew when asked to run otherwise. */
public final class BenchPlatform implements AutoCloseable {
    private final Path state;
    private final PrintStream console;
    private Map<String, Map<String, String>> variables = Map.of();
    private @Nullable Platform platform;

    public BenchPlatform(Path state, PrintStream console) {
        this.state = state;
        this.console = console;
    }

    /** Runs with these environment variables, by service; restarts when it ran with others. */
    public Platform with(Map<String, Map<String, String>> wanted) {
        if (platform == null || !variables.equals(wanted)) {
            close();
            console.println("  the platform starts from its jars …");
            variables = wanted;
            platform = Platform.start(state, Tuning.PRODUCTION.setting(wanted));
        }
        return platform;
    }

    public Platform plain() {
        return with(Map.of());
    }

    /** How a service is started, for those who run it beside parts of their own; the platform itself is stopped. */
    public Launch launch(String service) {
        close();
        return Platform.prepare(state, Tuning.PRODUCTION).launch(service);
    }

    @Override
    public void close() {
        if (platform != null) {
            platform.close();
            platform = null;
        }
    }
}
