package id.mppdigital.platform.live;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a stream.
 *
 * @param missed what the client missed, sent as it is
 * @param progress knows these as sent, and checks every later event
 */
public record Replay(List<LiveEvent> missed, Progress progress) {
    /** A replay whose events are recognised by their ids alone. */
    public static Replay of(List<LiveEvent> missed) {
        var sent = new HashSet<String>();
        missed.forEach(event -> sent.add(event.id()));
        return new Replay(missed, event -> sent.contains(event.id()) ? Optional.empty() : Optional.of(event));
    }
}
