package id.mppdigital.bench.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic and holds the relay to its promise: how many arrived, how late, in which order. */
final class Arrivals implements AutoCloseable {
    private final String topic;
    private final KafkaConsumer<String, byte[]> kafka;
    private final CountDownLatch missing;
    private final int expected;
    private final Histogram latencies = new Histogram(3);
    private final Ledger ledger = new Ledger();
    private final Thread thread;
    private volatile boolean running = true;
    private volatile long lastArrival;

    Arrivals(String topic, int expected) {
        this.topic = topic;
        this.expected = expected;
        missing = new CountDownLatch(expected);
        kafka = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        Servers.kafka(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        kafka.assign(List.of(new TopicPartition(topic, 0), new TopicPartition(topic, 1), new TopicPartition(topic, 2)));
        thread = Thread.ofPlatform().name("bench-arrivals").daemon().start(this::read);
    }

    private void read() {
        while (running) {
            for (var record : kafka.poll(Duration.ofMillis(20))) {
                count(Arrived.of(record.value()));
            }
        }
        kafka.close();
    }

    private void count(Arrived event) {
        lastArrival = System.nanoTime();
        if (ledger.isNew(event.key(), event.sequence())) {
            latencies.recordValue(Math.max(0, lastArrival - event.committedNanos()));
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

    String topic() {
        return topic;
    }

    /** How many different events came. */
    int count() {
        return expected - (int) missing.getCount();
    }

    Faults faults() {
        return new Faults(ledger.overtaken(), ledger.repeated(), expected - count());
    }

    /** Commit to consumer, nanoseconds; ask after the last arrival. */
    Histogram latencies() {
        return latencies.copy();
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
