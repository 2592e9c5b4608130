package id.mppdigital.platform.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The handler of each type of event, and how to read its payload. */
final class Handlers {
    private record Entry<T>(Class<T> data, Function<Received<T>, Optional<?>> handler) {
        /** A producer may add a field at any time; consumers ignore unknown fields. */
        Optional<?> handle(StoredEvent event, JsonMapper json) {
            T read;
            try {
                read = json.readerFor(data)
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(event.data());
            } catch (JacksonException e) {
                throw new UnreadableEvent("payload of " + event.type() + " is not a " + data.getSimpleName(), e);
            }
            return handler.apply(event.with(read));
        }
    }

    private final Map<String, Entry<?>> byType = new LinkedHashMap<>();

    <T> void add(String type, Class<T> data, EventHandler<T> handler) {
        gather(type, data, event -> {
            handler.handle(event);
            return Optional.empty();
        });
    }

    <T> void gather(String type, Class<T> data, Function<Received<T>, Optional<?>> handler) {
        byType.put(type, new Entry<>(data, handler));
    }

    Set<String> types() {
        return Set.copyOf(byType.keySet());
    }

    /** The handler's result. Types without a handler are ignored: a producer may add one at any time. */
    Optional<?> handle(StoredEvent event, JsonMapper json) {
        var entry = byType.get(event.type());
        return entry == null ? Optional.empty() : entry.handle(event, json);
    }
}
