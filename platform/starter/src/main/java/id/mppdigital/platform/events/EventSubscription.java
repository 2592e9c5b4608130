package id.mppdigital.platform.events;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One consumer's subscription to a topic, declared as a bean: each event has its effect once, whatever is repeated,
 * replayed or reordered on the way.
 */
public final class EventSubscription {
    private final String topic;
    private final String consumer;
    private final boolean latestState;
    private final Handlers handlers;

    private EventSubscription(String topic, String consumer, boolean latestState, Handlers handlers) {
        this.topic = topic;
        this.consumer = consumer;
        this.latestState = latestState;
        this.handlers = handlers;
    }

    public static Builder to(String topic) {
        return new Builder(topic);
    }

    public Listening listening() {
        return new Listening(topic, consumer, handlers.types());
    }

    public String topic() {
        return topic;
    }

    public String consumer() {
        return consumer;
    }

    /** Whether only what is newer than what was seen has an effect; otherwise every event has, in order and without gaps. */
    public boolean isLatestState() {
        return latestState;
    }

    /** Hands the event to its handler, if there is one. */
    public void handle(StoredEvent event, JsonMapper json) {
        handlers.handle(event, json);
    }

    /** Collects what a subscription needs. */
    public static final class Builder {
        private final String topic;
        private final Handlers handlers = new Handlers();
        private @Nullable String consumer;
        private boolean latestState;

        private Builder(String topic) {
            this.topic = topic;
        }

        /** The consumer's name: its Kafka group and its place in the inbox; never change it, or everything is consumed again. */
        public Builder as(String name) {
            this.consumer = name;
            return this;
        }

        /** Every event of an aggregate, by its sequence and without gaps: an early one waits for its predecessors. */
        public Builder everyInOrder() {
            this.latestState = false;
            return this;
        }

        /** Only what is newer than what was seen: for compacted topics, where the predecessors may be gone. */
        public Builder latestState() {
            this.latestState = true;
            return this;
        }

        public <T> Builder on(String type, Class<T> data, EventHandler<T> handler) {
            handlers.add(type, data, handler);
            return this;
        }

        public EventSubscription build() {
            if (consumer == null) {
                throw new IllegalStateException("A subscription to " + topic + " needs a consumer's name: as(…)");
            }
            return new EventSubscription(topic, consumer, latestState, handlers);
        }
    }
}
