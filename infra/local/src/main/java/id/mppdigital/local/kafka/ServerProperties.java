package id.mppdigital.local.kafka;

import java.util.stream.Collectors;

/** A broker's settings: everything a node needs, sized for one machine. */
final class ServerProperties {
    private ServerProperties() {}

    /**
     * The voters stand in the file and not in the storage, so that a moved port needs no new storage. Few partitions
     * for offsets and small buffers keep the start quick and the heap small; a rebalance waits for nobody. Each record
     * lies on every node, and is acknowledged when all but one have it.
     */
    static String of(Node node) {
        int copies = node.voters().size();
        var voters = node.voters().entrySet().stream()
                .map(voter -> voter.getKey() + "@127.0.0.1:" + voter.getValue())
                .collect(Collectors.joining(","));
        return """
                process.roles=broker,controller
                node.id=%5$d
                controller.quorum.voters=%4$s
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                default.replication.factor=%6$d
                min.insync.replicas=%7$d
                offsets.topic.replication.factor=%6$d
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=%6$d
                transaction.state.log.min.isr=%7$d
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=%6$d
                share.coordinator.state.topic.min.isr=%7$d
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(
                node.port(), node.controllerPort(), node.data(), voters, node.id(), copies, Math.max(1, copies - 1));
    }
}
