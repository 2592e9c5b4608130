package id.mppdigital.platform.events;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

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
}
