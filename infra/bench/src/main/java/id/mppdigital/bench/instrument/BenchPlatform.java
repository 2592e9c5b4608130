package id.mppdigital.bench.instrument;

import id.mppdigital.local.Platform;
import id.mppdigital.local.PlatformFolder;
import id.mppdigital.local.parts.Tuning;
import id.mppdigital.local.process.Launch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A platform from its jars, with production's JVM flags; started when first asked for, anew when asked to run
 * otherwise. Each start finds empty databases and topics: what an earlier run left in its queues would be work that
 * nobody measures.
 */
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
    public Platform with(Map<String, Map<String, String>> wanted) throws IOException {
        if (platform == null || !variables.equals(wanted)) {
            close();
            console.println("  the platform starts from its jars …");
            variables = wanted;
            Trees.remove(state.resolve("data"));
            platform = new PlatformFolder(state).start(Tuning.PRODUCTION.setting(wanted));
        }
        return platform;
    }

    /** As it happens to run. */
    public Platform any() throws IOException {
        return with(platform == null ? Map.of() : variables);
    }

    /** How a service is started, for those who run it beside parts of their own; the platform itself is stopped. */
    public Launch launch(String service) {
        close();
        return new PlatformFolder(state).prepare(Tuning.PRODUCTION).launch(service);
    }

    @Override
    public void close() {
        if (platform != null) {
            platform.close();
            platform = null;
        }
    }
}
