package id.mppdigital.local.kafka;

import id.mppdigital.local.parts.Part;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.Launch;
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
        node(wiring).prepare(Uuid.randomUuid().toString());
    }

    @Override
    public Launch launch(Wiring wiring) {
        return node(wiring).launch(wiring.home().marker());
    }

    @Override
    public boolean isReady(Wiring wiring) {
        return node(wiring).isReady();
    }

    private static Node node(Wiring wiring) {
        int controller = wiring.port(CONTROLLER);
        return new Node(
                1,
                wiring.home().data(NAME),
                wiring.port(NAME),
                controller,
                Map.of(1, controller),
                wiring.home().run("kafka.properties"),
                wiring.home().jar("infra/local"));
    }
}
