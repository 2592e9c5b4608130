package id.mppdigital.platform.events.kafka;

import id.mppdigital.platform.broker.BrokerWatch;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/**
 * Starts the listeners of all subscriptions or broadcasts when a broker answers, and stops them with the application.
 */
public class EventListeners implements SmartLifecycle {
    private final BrokerWatch broker;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;
    private boolean running;

    public EventListeners(BrokerWatch broker, List<ConcurrentMessageListenerContainer<String, byte[]>> containers) {
        this.broker = broker;
        this.containers = containers;
    }

    @Override
    public void start() {
        setRunning(true);
        broker.onceReached(this::startListening);
    }

    private synchronized void startListening() {
        if (running) {
            containers.forEach(ConcurrentMessageListenerContainer::start);
        }
    }

    private synchronized void setRunning(boolean running) {
        this.running = running;
    }

    @Override
    public void stop() {
        setRunning(false);
        // In parallel: without a broker each waits until its last commit times out.
        var stops = containers.stream()
                .map(container -> Thread.ofVirtual().start(container::stop))
                .toList();
        try {
            for (var stop : stops) {
                stop.join();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /** Registers how far each consumer is behind: the most records in a partition, as Kafka's client counts them. */
    public void measure(MeterRegistry registry) {
        for (var container : containers) {
            Gauge.builder("mpp.consumer.lag", container, EventListeners::lag)
                    .description("Events in Kafka that a consumer has not read yet, in the partition with most of them")
                    .tag("consumer", String.valueOf(container.getGroupId()))
                    .register(registry);
        }
    }

    private static double lag(ConcurrentMessageListenerContainer<?, ?> container) {
        return container.metrics().values().stream()
                .flatMap(client -> client.entrySet().stream())
                .filter(metric -> metric.getKey().name().equals("records-lag-max"))
                .map(metric -> metric.getValue().metricValue())
                .mapToDouble(value -> value instanceof Double lag && lag > 0 ? lag : 0)
                .max()
                .orElse(0);
    }
}
