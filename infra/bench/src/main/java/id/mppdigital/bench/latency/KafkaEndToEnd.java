package id.mppdigital.bench.latency;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * One record after another, produced with {@code acks=all} and consumed: what Kafka's {@code EndToEndLatency} tool
 * does, which tells whole milliseconds only.
 */
final class KafkaEndToEnd implements AutoCloseable {
    private static final int RECORD_BYTES = 4_000;

    private final String topic = "bench-" + UUID.randomUUID();
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;

    KafkaEndToEnd(String broker) throws InterruptedException, ExecutionException {
        Map<String, Object> shared = Map.of("bootstrap.servers", broker);
        try (var admin = Admin.create(shared)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(shared, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partition = new TopicPartition(topic, 0);
        consumer.assign(List.of(partition));
        consumer.seekToEnd(List.of(partition));
        consumer.position(partition);
    }

    Histogram measure(int records) throws InterruptedException, ExecutionException {
        var histogram = new Histogram(3);
        for (int n = 0; n < records; n++) {
            long begin = System.nanoTime();
            producer.send(new ProducerRecord<>(topic, new byte[RECORD_BYTES])).get();
            while (consumer.poll(Duration.ofSeconds(10)).isEmpty()) {}
            histogram.recordValue(System.nanoTime() - begin);
        }
        return histogram;
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
