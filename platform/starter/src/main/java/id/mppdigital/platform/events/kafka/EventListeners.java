package id.mppdigital.platform.events.kafka;

import id.mppdigital.platform.broker.BrokerWatch;
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
}
