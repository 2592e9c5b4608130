package id.mppdigital.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

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

    /** Who put an event of this aggregate aside, and why. */
    static List<String> deadLetters(String topic, String subject) {
        return read(List.of(topic + ".dlt")).stream()
                .filter(event -> subject.equals(event.key()))
                .map(event -> header(event, "dlt-consumer") + ": " + header(event, "dlt-reason"))
                .toList();
    }

    /** Publishes the first event of an aggregate as a service does; returns when the broker has it. */
    static void publish(String topic, String type, String subject, String body) {
        var event = new ProducerRecord<>(topic, subject, body.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/e2e",
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        "1",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(event);
            producer.flush();
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
                        broker(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static String broker() {
        return "localhost:" + LivePlatform.platform().port("kafka");
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
