package id.mppdigital.local.kafka;

import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Launch;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/** The broker of the platform; topics and their records outlive {@code down}. */
public record Kafka() implements Part {
    public static final String NAME = "kafka";
    private static final String CONTROLLER = "kafka-controller";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(NAME, 9092, CONTROLLER, 9093);
    }

    @Override
    public void prepare(Wiring wiring) {
        var settings = ServerProperties.of(wiring.home().data(NAME), wiring.port(NAME), wiring.port(CONTROLLER));
        try {
            Files.writeString(wiring.home().run("kafka.properties"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(wiring.home().data(NAME).resolve("meta.properties"))) {
            format(wiring);
        }
    }

    private static void format(Wiring wiring) {
        var answer = Shell.run(Shell.smallJava(
                "-cp",
                wiring.home().jar("infra/local").toString(),
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                wiring.home().run("kafka.properties").toString()));
        if (!answer.ok()) {
            throw new LaunchFailed("Kafka's storage can't be formatted:\n" + answer.output());
        }
    }

    @Override
    public Launch launch(Wiring wiring) {
        return Launch.of(Shell.smallJava(
                wiring.home().marker(),
                "-Xmx320m",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                wiring.home().jar("infra/local").toString(),
                "kafka.Kafka",
                wiring.home().run("kafka.properties").toString()));
    }

    @Override
    public boolean isReady(Wiring wiring) {
        return Broker.isReady(wiring.port(NAME));
    }
}
