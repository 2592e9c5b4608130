package id.mppdigital.bench.relay;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads a topic and holds the relay to its promise: how many arrived, how late, in which order. */
final class Arrivals implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KafkaConsumer<String, String> kafka;
    private final CountDownLatch missing;
    private final long[] latencies;
    private final Ledger ledger = new Ledger();
    private final Thread thread;
    private volatile boolean running = true;
    private volatile long lastArrival;

    Arrivals(String topic, int expected) {
        missing = new CountDownLatch(expected);
        latencies = new long[expected];
        kafka = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Servers.kafka(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        kafka.assign(List.of(new TopicPartition(topic, 0), new TopicPartition(topic, 1), new TopicPartition(topic, 2)));
        thread = Thread.ofPlatform().name("bench-arrivals").daemon().start(this::read);
    }

    private void read() {
        while (running) {
            for (var record : kafka.poll(Duration.ofMillis(20))) {
                count(JSON.readValue(record.value(), Published.class));
            }
        }
        kafka.close();
    }

    private void count(Published event) {
        lastArrival = System.nanoTime();
        if (ledger.isNew(event.key(), event.sequence())) {
            latencies[latencies.length - (int) missing.getCount()] = lastArrival - event.committedNanos();
            missing.countDown();
        }
    }

    /** Waits for every event, or as long as is patient. */
    void await(Duration longest) throws InterruptedException {
        missing.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    long lastArrival() {
        return lastArrival;
    }

    int lost() {
        return (int) missing.getCount();
    }

    int overtaken() {
        return ledger.overtaken();
    }

    int repeated() {
        return ledger.repeated();
    }

    /** In milliseconds; ask after the last arrival. */
    double latency(double quantile) {
        var sorted = Arrays.copyOf(latencies, latencies.length - lost());
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) (quantile * (sorted.length - 1))] / 1e6;
    }

    @Override
    public void close() {
        running = false;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
