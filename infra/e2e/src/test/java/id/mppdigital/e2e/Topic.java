package id.mppdigital.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on the broker, read as an operator could. */
public final class Topic {
    private Topic() {}

    /** The trace contexts of the events of one aggregate. */
    static List<String> traces(String topic, String subject) {
        return read(List.of(topic)).stream()
                .filter(event -> subject.equals(event.key()))
                .map(event -> header(event, "traceparent"))
                .toList();
    }

    /** The types of the events of one aggregate, the latest one last. */
    public static List<String> types(String topic, String subject) {
        return read(List.of(topic)).stream()
                .filter(event -> subject.equals(event.key()))
                .map(event -> header(event, "ce_type"))
                .toList();
    }

    /** Everything on all topics, headers and payloads, as text. */
    static List<String> everything() {
        try (var consumer = consumer()) {
            var topics = consumer.listTopics().keySet().stream()
                    .filter(topic -> !topic.startsWith("__"))
                    .toList();
            return read(topics).stream()
                    .map(event -> event.topic() + " " + event.key() + " " + headers(event) + " "
                            + (event.value() == null ? "" : new String(event.value(), UTF_8)))
                    .toList();
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(List<String> topics) {
        try (var consumer = consumer()) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "localhost:" + LivePlatform.platform().port("kafka"),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private static List<String> headers(ConsumerRecord<?, ?> event) {
        return StreamSupport.stream(event.headers().spliterator(), false)
                .map(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .toList();
    }
}
