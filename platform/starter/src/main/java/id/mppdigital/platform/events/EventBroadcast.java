package id.mppdigital.platform.events;

import tools.jackson.databind.json.JsonMapper;

/**
 * A topic that every instance reads for itself, declared as a bean: for live streams, caches and routes. Nothing is
 * stored. After a reconnect an event may come twice; an event that can't be read is logged and skipped.
 */
public final class EventBroadcast {
    private final String topic;
    private final boolean fromEarliest;
    private final Handlers handlers;

    private EventBroadcast(String topic, boolean fromEarliest, Handlers handlers) {
        this.topic = topic;
        this.fromEarliest = fromEarliest;
        this.handlers = handlers;
    }

    public static Builder of(String topic) {
        return new Builder(topic);
    }

    public Listening listening() {
        return new Listening(topic, null, handlers.types());
    }

    public String topic() {
        return topic;
    }

    public boolean fromEarliest() {
        return fromEarliest;
    }

    /** Hands the event to its handler, if there is one. */
    public void handle(StoredEvent event, JsonMapper json) {
        handlers.handle(event, json);
    }

    /** Collects what a broadcast needs. */
    public static final class Builder {
        private final String topic;
        private final Handlers handlers = new Handlers();
        private boolean fromEarliest;

        private Builder(String topic) {
            this.topic = topic;
        }

        /** Only events from now on. */
        public Builder fromLatest() {
            this.fromEarliest = false;
            return this;
        }

        /** All events that the topic still holds, then new ones: for state in memory. */
        public Builder fromEarliest() {
            this.fromEarliest = true;
            return this;
        }

        public <T> Builder on(String type, Class<T> data, EventHandler<T> handler) {
            handlers.add(type, data, handler);
            return this;
        }

        public EventBroadcast build() {
            return new EventBroadcast(topic, fromEarliest, handlers);
        }
    }
}
