package id.mppdigital.platform.test.events;

import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.ProbedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** The records that came to the broker since the last call. */
final class NewEvents {
    private static final String DEAD_LETTERS = ".dlt";

    private final Map<TopicPartition, Long> read = new HashMap<>();

    /** The new events that one service published. */
    synchronized List<ProbedEvent> of(String service) {
        return EventProbe.read(topic -> !topic.startsWith("__") && !topic.endsWith(DEAD_LETTERS), read).stream()
                .filter(event -> ("/" + service).equals(event.headers().get("ce_source")))
                .toList();
    }
}
