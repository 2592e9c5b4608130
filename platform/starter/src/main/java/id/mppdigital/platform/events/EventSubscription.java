package id.mppdigital.platform.events;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One consumer's subscription to a topic, declared as a bean: each event has its effect once, whatever is repeated,
 * replayed or reordered on the way.
 */
public final class EventSubscription {
    enum Mode {
        EVERY_IN_ORDER,
        LATEST_STATE
    }

    private final String topic;
    private final String consumer;
    private final Mode mode;
    private final Handlers handlers;

    private EventSubscription(String topic, String consumer, Mode mode, Handlers handlers) {
        this.topic = topic;
        this.consumer = consumer;
        this.mode = mode;
        this.handlers = handlers;
    }

    /** Two under one name would share a place in the inbox, where one's subjects could hide the other's events. */
    static List<EventSubscription> distinct(List<EventSubscription> all) {
        var names = new HashSet<String>();
        for (var one : all) {
            if (!names.add(one.consumer)) {
                throw new IllegalStateException("Two subscriptions are named " + one.consumer + ": as(…)");
            }
        }
        return all;
    }

    public static Builder to(String topic) {
        return new Builder(topic);
    }

    public Listening listening() {
        return new Listening(topic, consumer, handlers.types());
    }

    String topic() {
        return topic;
    }

    String consumer() {
        return consumer;
    }

    Mode mode() {
        return mode;
    }

    Handlers handlers() {
        return handlers;
    }

    /** Collects what a subscription needs. */
    public static final class Builder {
        private final String topic;
        private final Handlers handlers = new Handlers();
        private @Nullable String consumer;
        private Mode mode = Mode.EVERY_IN_ORDER;

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
            this.mode = Mode.EVERY_IN_ORDER;
            return this;
        }

        /** Only what is newer than what was seen: for compacted topics, where the predecessors may be gone. */
        public Builder latestState() {
            this.mode = Mode.LATEST_STATE;
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
            return new EventSubscription(topic, consumer, mode, handlers);
        }
    }
}
