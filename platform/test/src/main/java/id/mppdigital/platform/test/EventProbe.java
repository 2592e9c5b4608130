package id.mppdigital.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.platform.test.server.KafkaBroker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Publishes events as another service would, and reads a topic's records. */
public class EventProbe implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    KafkaBroker.bootstrapServers(),
                    ProducerConfig.LINGER_MS_CONFIG,
                    0),
            new StringSerializer(),
            new ByteArraySerializer());

    /** Creates a topic that another service would create, unless it exists. */
    public void createTopic(String topic) {
        try (var admin = Admin.create(
                Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, KafkaBroker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.empty(), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka did not create " + topic, e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Publishes a CloudEvent in binary mode with a new id. */
    public UUID publish(String topic, String type, String subject, long sequence, Object data) {
        var id = UUID.randomUUID();
        publish(topic, id, type, subject, sequence, data);
        return id;
    }

    /** Publishes a CloudEvent with a given id, to repeat one. */
    public void publish(String topic, UUID id, String type, String subject, long sequence, Object data) {
        publish(topic, id, type, subject, sequence, data, Instant.now());
    }

    /** Publishes a CloudEvent of another moment, such as one that was long on its way. */
    public void publish(String topic, UUID id, String type, String subject, long sequence, Object data, Instant time) {
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_source",
                "/probe",
                "ce_type",
                type,
                "ce_subject",
                subject,
                "ce_time",
                time.toString(),
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json");
        publishRaw(
                topic,
                subject,
                data instanceof String text ? text.getBytes(UTF_8) : JSON.writeValueAsBytes(data),
                headers);
    }

    /** Publishes any record, even an unreadable one, and waits for Kafka's acknowledgement. */
    public void publishRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        var kafka = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> kafka.headers().add(name, text.getBytes(UTF_8)));
        try {
            producer.send(kafka).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take the event", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All records on the topic now, in the order of each partition. */
    public List<ProbedEvent> events(String topic) {
        return read(topic::equals, new HashMap<>());
    }

    /** The events of one aggregate. */
    public List<ProbedEvent> events(String topic, String subject) {
        return events(topic).stream()
                .filter(event -> subject.equals(event.subject()))
                .toList();
    }

    /**
     * Everything that lies on some topics, in the order of each partition.
     *
     * @param places where each partition is read from, and then where it ends
     */
    public static List<ProbedEvent> read(Predicate<String> topics, Map<TopicPartition, Long> places) {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                KafkaBroker.bootstrapServers(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> topics.test(partition.topic()))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, places.getOrDefault(partition, 0L)));
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ProbedEvent>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(kafka -> found.add(ProbedEvent.of(kafka)));
            }
            places.putAll(ends);
            return found;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
