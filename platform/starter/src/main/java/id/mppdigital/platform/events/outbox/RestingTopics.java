package id.mppdigital.platform.events.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Topics for which Kafka refused an event. They pause, longer each time, so that their rows neither fill the relay's
 * batches nor hold its lock while the others wait.
 */
class RestingTopics {
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private record Rest(Instant until, Duration length) {}

    private final Map<String, Rest> rests = new HashMap<>();
    private final Clock clock;

    RestingTopics(Clock clock) {
        this.clock = clock;
    }

    Set<String> now() {
        var now = clock.instant();
        return rests.entrySet().stream()
                .filter(rest -> rest.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How long it rests. */
    Duration rest(String topic) {
        var before = rests.get(topic);
        var length = before == null ? SHORTEST : before.length().multipliedBy(2);
        length = length.compareTo(LONGEST) > 0 ? LONGEST : length;
        rests.put(topic, new Rest(clock.instant().plus(length), length));
        return length;
    }

    void took(String topic) {
        rests.remove(topic);
    }
}
