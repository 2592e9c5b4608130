package id.mppdigital.platform.events;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One consumer's subscription to a topic, declared as a bean. Each event has one effect, even if events are repeated,
 * replayed or reordered on the way.
 */
public final class EventSubscription {
    private final String topic;
    private final String consumer;
    private final boolean latestState;
    private final Handlers handlers;
    private final Consumer<List<?>> effect;

    private EventSubscription(
            String topic, String consumer, boolean latestState, Handlers handlers, Consumer<List<?>> effect) {
        this.topic = topic;
        this.consumer = consumer;
        this.latestState = latestState;
        this.handlers = handlers;
        this.effect = effect;
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

    /**
     * True if only an event newer than the last one has an effect; false if every event has, in order and without gaps.
     */
    public boolean isLatestState() {
        return latestState;
    }

    /** Gives the event to its handler, if there is one, and adds the handler's result. */
    public void handle(StoredEvent event, JsonMapper json, Consumer<Object> found) {
        handlers.handle(event, json).ifPresent(found);
    }

    /** Applies the results of all events of a transaction together. */
    public void conclude(List<?> found) {
        if (!found.isEmpty()) {
            effect.accept(found);
        }
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

        /**
         * The consumer's name: its Kafka group and its key in the inbox. If it changes, all events are consumed again.
         */
        public Builder as(String name) {
            this.consumer = name;
            return this;
        }

        /** Every event of an aggregate, by its sequence and without gaps: an early one waits for its predecessors. */
        public Builder everyInOrder() {
            this.latestState = false;
            return this;
        }

        /** Only events newer than the last one: for compacted topics, where earlier events may be gone. */
        public Builder latestState() {
            this.latestState = true;
            return this;
        }

        public <T> Builder on(String type, Class<T> data, EventHandler<T> handler) {
            handlers.add(type, data, handler);
            return this;
        }

        /**
         * For events whose effects cost less together: each handler returns a result, and the effect gets all results
         * of a transaction at once, in the order of the events.
         */
        public <R> Gathering<R> gathering(Consumer<List<R>> effect) {
            return new Gathering<>(this, effect);
        }

        public EventSubscription build() {
            return build(_ -> {});
        }

        private EventSubscription build(Consumer<List<?>> effect) {
            if (consumer == null) {
                throw new IllegalStateException("A subscription to " + topic + " needs a consumer's name: as(…)");
            }
            return new EventSubscription(topic, consumer, latestState, handlers, effect);
        }
    }

    /** A subscription whose handlers return results that one step applies at the end. */
    public static final class Gathering<R> {
        private final Builder builder;
        private final Consumer<List<R>> effect;

        private Gathering(Builder builder, Consumer<List<R>> effect) {
            this.builder = builder;
            this.effect = effect;
        }

        public <T> Gathering<R> on(String type, Class<T> data, Function<Received<T>, Optional<R>> handler) {
            builder.handlers.gather(type, data, handler::apply);
            return this;
        }

        @SuppressWarnings("unchecked") // the handlers of this builder return nothing else
        public EventSubscription build() {
            return builder.build(found -> effect.accept((List<R>) found));
        }
    }
}
