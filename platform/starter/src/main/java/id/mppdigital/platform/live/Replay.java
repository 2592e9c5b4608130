package id.mppdigital.platform.live;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What a stream begins with.
 *
 * @param missed what the client missed, sent as it is
 * @param progress knows that these were sent; every later event passes it
 */
public record Replay(List<LiveEvent> missed, Progress progress) {
    /** Where an event's id alone tells whether it was sent. */
    public static Replay of(List<LiveEvent> missed) {
        var sent = new HashSet<String>();
        missed.forEach(event -> sent.add(event.id()));
        return new Replay(missed, event -> sent.contains(event.id()) ? Optional.empty() : Optional.of(event));
    }
}
