package id.mppdigital.platform.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service listens to, for the document that says so.
 *
 * @param topic the Kafka topic
 * @param consumer the consumer's group; null when every instance reads for itself
 * @param types the types of events that have an effect
 */
public record Listening(String topic, @Nullable String consumer, Set<String> types) {}
