package id.mppdigital.drill.ha;

import id.mppdigital.local.kafka.Node;
import id.mppdigital.local.process.Daemon;
import id.mppdigital.local.process.Deadline;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.LaunchFailed;
import id.mppdigital.local.process.OwnProcess;
import id.mppdigital.local.process.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/** Three brokers: each record lies on all of them, and two suffice. */
final class Brokers implements AutoCloseable {
    private static final int NODES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GENTLE = Duration.ofSeconds(60);

    private final Home home;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Integer, OwnProcess> running = new TreeMap<>();

    private Brokers(Home home) {
        this.home = home;
    }

    static Brokers start(Home home) {
        var brokers = new Brokers(home);
        var ports = new Ports(Ports.Choice.ANY);
        var voters = new TreeMap<Integer, Integer>();
        for (int id = 1; id <= NODES; id++) {
            voters.put(id, ports.choose(9092 + id, null));
        }
        var cluster = Uuid.randomUuid().toString();
        voters.forEach((id, controller) -> {
            var node = new Node(
                    id,
                    home.data("kafka-" + id),
                    ports.choose(9192 + id, null),
                    controller,
                    voters,
                    home.run("kafka-" + id + ".properties"),
                    program());
            node.prepare(cluster);
            brokers.nodes.add(node);
            brokers.launch(node);
        });
        brokers.nodes.forEach(node -> brokers.await("Broker " + node.id() + " is not ready", node::isReady));
        return brokers;
    }

    private static Path program() {
        return new Home(Home.repositoryAbove(Path.of("")), Path.of("target")).jar("infra/local");
    }

    private void launch(Node node) {
        running.put(node.id(), Daemon.start(node.launch(home.marker()), home.log("kafka-" + node.id())));
    }

    String addresses() {
        return nodes.stream().map(node -> "localhost:" + node.port()).collect(Collectors.joining(","));
    }

    int count() {
        return nodes.size();
    }

    /** Stops one in an orderly way and starts it again; returns when it has every record that the others have. */
    void roll(int index) {
        var node = nodes.get(index);
        var process = running.get(node.id());
        if (process == null) {
            throw new LaunchFailed("Broker " + node.id() + " does not run.");
        }
        process.stop(GENTLE);
        launch(node);
        await("Broker " + node.id() + " did not come back", node::isReady);
        await("Not every record lies on all brokers again", this::isWhole);
    }

    private boolean isWhole() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", addresses()))) {
            var names = admin.listTopics().names().get();
            return admin.describeTopics(names).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(partition ->
                            partition.isr().size() == partition.replicas().size());
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", e);
        }
    }

    private void await(String otherwise, java.util.function.BooleanSupplier condition) {
        if (!Deadline.in(PATIENCE).await(condition)) {
            throw new LaunchFailed(
                    otherwise + ". Their logs are in " + home.log("kafka-1").getParent() + ".");
        }
    }

    @Override
    public void close() {
        running.values().parallelStream().forEach(OwnProcess::kill);
    }
}
