package id.mppdigital.platform.events.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The one producer of a service: acknowledged by all replicas, in order, without the broker's duplicates. */
final class EventProducer {
    private EventProducer() {}

    static Producer<String, byte[]> create(Map<String, Object> configured, EventSettings settings) {
        var properties = new HashMap<>(configured);
        long patience = settings.sendTimeout().toMillis();
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // The relay flushes after each batch it read: a single event never lingers, and a backlog travels in full
        // batches.
        properties.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 20);
        properties.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        properties.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // Shorter than the wait for the acknowledgement: so each batch is known as sent or failed.
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) (patience * 9 / 10));
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) (patience / 2));
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience / 2);
        return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }
}
