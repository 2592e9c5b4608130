package id.mppdigital.platform.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service listens to, for its published description.
 *
 * @param topic the Kafka topic
 * @param consumer the consumer's group; null when every instance reads for itself
 * @param types the types of events that have an effect
 */
public record Listening(String topic, @Nullable String consumer, Set<String> types) {
    /** All of a service: its subscriptions and its broadcasts. */
    public static Stream<Listening> in(ListableBeanFactory beans) {
        return Stream.concat(
                beans.getBeansOfType(EventSubscription.class).values().stream().map(EventSubscription::listening),
                beans.getBeansOfType(EventBroadcast.class).values().stream().map(EventBroadcast::listening));
    }

    /**
     * The same, each with its handler, which takes a type and its data as they were recorded: without broker and inbox,
     * and in the transaction of whoever calls it.
     */
    public static Stream<Map.Entry<Listening, BiConsumer<String, byte[]>>> readers(ListableBeanFactory beans) {
        var json = beans.getBean(JsonMapper.class);
        return Stream.concat(
                beans.getBeansOfType(EventSubscription.class).values().stream()
                        .map(subscription -> Map.entry(
                                subscription.listening(),
                                (type, data) -> subscription.handle(
                                        recorded(type, data), json, found -> subscription.conclude(List.of(found))))),
                beans.getBeansOfType(EventBroadcast.class).values().stream()
                        .map(broadcast -> Map.entry(
                                broadcast.listening(), (type, data) -> broadcast.handle(recorded(type, data), json))));
    }

    private static StoredEvent recorded(String type, byte[] data) {
        var id = Ids.next();
        return new StoredEvent(id, "/recorded", type, id.toString(), 1, Instant.now(), data, null);
    }
}
