package id.mppdigital.drill.ha;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.process.Home;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real brokers, without services. */
class BrokersIT {
    private static final String TOPIC = "mpp.rolled.v1";

    @TempDir
    private Path folder;

    @Test
    void eachRecordLiesOnThreeAndIsAcknowledgedWhileOneIsAway() throws Exception {
        try (var brokers = Brokers.start(new Home(Home.repositoryAbove(Path.of("")), folder));
                var admin = Admin.create(Map.of("bootstrap.servers", brokers.addresses()));
                var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", brokers.addresses(), "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.empty(), Optional.empty())))
                    .all()
                    .get();
            var topics = admin.describeTopics(List.of(TOPIC)).allTopicNames().get();
            var partition = topics.values().iterator().next().partitions().getFirst();
            assertThat(partition.replicas()).hasSize(3);

            var sent = new ArrayList<Future<RecordMetadata>>();
            var rolling = Thread.ofPlatform()
                    .start(() -> brokers.roll(partition.leader().id() - 1));
            while (rolling.isAlive()) {
                sent.add(producer.send(new ProducerRecord<>(TOPIC, "key", "value")));
                sent.getLast().get();
            }

            assertThat(sent).isNotEmpty();
            assertThat(sent.getLast().get().offset()).isEqualTo(sent.size() - 1L);
        }
    }
}
