package id.mppdigital.local.kafka;

import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * One broker of a cluster, which is its controller too.
 *
 * @param data its folder
 * @param port for everybody
 * @param controllerPort for the other nodes
 * @param voters the controllers' ports of all nodes, by their ids
 * @param properties the file that its settings are written to
 * @param program the jar with the broker's program
 */
public record Node(
        int id, Path data, int port, int controllerPort, Map<Integer, Integer> voters, Path properties, Path program) {
    /** Writes the settings, and formats the storage once. */
    public void prepare(String cluster) {
        try {
            Files.writeString(properties, ServerProperties.of(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(cluster);
        }
    }

    private void format(String cluster) {
        var answer = Shell.run(Shell.smallJava(
                "-cp",
                program.toString(),
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                cluster,
                "--config",
                properties.toString()));
        if (!answer.ok()) {
            throw new LaunchFailed("Kafka's storage can't be formatted:\n" + answer.output());
        }
    }

    /** @param marker an argument by which the process is known as the platform's */
    public Launch launch(String marker) {
        return Launch.of(Shell.smallJava(
                marker,
                "-Xmx320m",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                program.toString(),
                "kafka.Kafka",
                properties.toString()));
    }

    public boolean isReady() {
        return Broker.isReady(port);
    }
}
