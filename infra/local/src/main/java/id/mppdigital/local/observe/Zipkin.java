package id.mppdigital.local.observe;

import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Stage;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Ports;
import id.mppdigital.local.process.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Shows traces; keeps them in memory until it stops. */
public record Zipkin() implements Part {
    public static final String NAME = "zipkin";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stage stage() {
        return Stage.PLATFORM;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(NAME, 9411);
    }

    @Override
    public Launch launch(Wiring wiring) {
        return Launch.of(Shell.smallJava(
                        wiring.home().marker(),
                        "-Xmx160m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar(wiring).toString()))
                .with(Map.of(
                        "QUERY_PORT", Integer.toString(wiring.port(NAME)),
                        "SERVER_ADDRESS", "127.0.0.1",
                        "MEM_MAX_SPANS", "100000"));
    }

    /** Where {@code ./mpp up --observe} puts it. */
    private static Path jar(Wiring wiring) {
        var folder = wiring.home().root().resolve("infra/local/target/observe");
        try (var files = Files.newDirectoryStream(folder, "zipkin-server-*.jar")) {
            for (var file : files) {
                return file;
            }
        } catch (NoSuchFileException _) {
            // as if it were empty
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new LaunchFailed("Zipkin is not in " + folder + ". ./mpp up --observe fetches it from Maven Central.");
    }

    @Override
    public boolean isReady(Wiring wiring) {
        return Ports.answers(wiring.port(NAME));
    }

    @Override
    public String address(Wiring wiring) {
        return wiring.url(NAME);
    }
}
