package id.mppdigital.platform.events;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Starts and stops the listeners of all subscriptions and broadcasts with the application. */
class EventListeners implements SmartLifecycle {
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;

    EventListeners(List<ConcurrentMessageListenerContainer<String, byte[]>> containers) {
        this.containers = containers;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }
}
