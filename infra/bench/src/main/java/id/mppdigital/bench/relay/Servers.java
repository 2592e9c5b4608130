package id.mppdigital.bench.relay;

import id.mppdigital.platform.test.server.KafkaBroker;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The broker that all candidates share. */
final class Servers {
    private Servers() {}

    static String kafka() {
        return KafkaBroker.bootstrapServers();
    }

    /** An empty topic of three partitions. */
    static String newTopic(String name) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka()))) {
            admin.createTopics(List.of(new NewTopic(name, 3, (short) 1))).all().get();
        }
        return name;
    }
}
