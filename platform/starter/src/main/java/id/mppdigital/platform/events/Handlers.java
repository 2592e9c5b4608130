package id.mppdigital.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Which handler takes which type of event, and how its payload is read. */
final class Handlers {
    private record Entry<T>(Class<T> data, EventHandler<T> handler) {
        void handle(StoredEvent event, JsonMapper json) {
            T read;
            try {
                read = json.readValue(event.data(), data);
            } catch (JacksonException e) {
                throw new UnreadableEvent("payload of " + event.type() + " is not a " + data.getSimpleName(), e);
            }
            handler.handle(event.with(read));
        }
    }

    private final Map<String, Entry<?>> byType = new LinkedHashMap<>();

    <T> void add(String type, Class<T> data, EventHandler<T> handler) {
        byType.put(type, new Entry<>(data, handler));
    }

    Set<String> types() {
        return Set.copyOf(byType.keySet());
    }

    /** Types nobody asked for are passed over: a producer may add one at any time. */
    void handle(StoredEvent event, JsonMapper json) {
        var entry = byType.get(event.type());
        if (entry != null) {
            entry.handle(event, json);
        }
    }
}
