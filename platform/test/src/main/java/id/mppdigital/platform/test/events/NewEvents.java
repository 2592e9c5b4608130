package id.mppdigital.platform.test.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.platform.test.KafkaBroker;
import id.mppdigital.platform.test.ProbedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.node.JsonNodeFactory;

/** The records that came to the broker since the last call. */
final class NewEvents {
    private static final String DEAD_LETTERS = ".dlt";

    /** An event and its place on the broker. */
    record Published(String topic, ProbedEvent event) {}

    private final Map<TopicPartition, Long> read = new HashMap<>();

    /** The new events that one service published. */
    synchronized List<Published> of(String service) {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                KafkaBroker.bootstrapServers(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .filter(partition -> !partition.topic().endsWith(DEAD_LETTERS))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, read.getOrDefault(partition, 0L)));
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<Published>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(kafka -> found.add(published(kafka)));
            }
            read.putAll(ends);
            return found.stream()
                    .filter(each ->
                            ("/" + service).equals(each.event().headers().get("ce_source")))
                    .toList();
        }
    }

    private static Published published(ConsumerRecord<String, byte[]> kafka) {
        var headers = new HashMap<String, String>();
        kafka.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new Published(
                kafka.topic(), new ProbedEvent(kafka.key(), headers, JsonNodeFactory.instance.missingNode()));
    }
}
