package id.mppdigital.application.tracking;

import id.mppdigital.platform.live.LiveEvent;
import id.mppdigital.platform.live.Progress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one stream has sent about each of a citizen's applications. Its ids let a client resume exactly where it was.
 */
final class Following implements Progress {
    private final Instant since;
    private final Map<UUID, Long> seen;

    /** @param seen the last sequence of each application that could change when the stream began */
    Following(Instant since, Map<UUID, Long> seen) {
        this.since = since;
        this.seen = new LinkedHashMap<>(seen);
    }

    @Override
    public Optional<LiveEvent> next(LiveEvent event) {
        return event.data() instanceof StatusUpdate update ? next(update) : Optional.of(event);
    }

    /** What the client missed. Until it is sent, its applications count as seen only up to there. */
    List<LiveEvent> tell(List<StatusUpdate> missed) {
        missed.reversed().forEach(update -> seen.put(update.applicationId(), update.sequence() - 1));
        return missed.stream().map(this::next).flatMap(Optional::stream).toList();
    }

    private Optional<LiveEvent> next(StatusUpdate update) {
        if (seen.getOrDefault(update.applicationId(), 0L) >= update.sequence()) {
            return Optional.empty();
        }
        seen.put(update.applicationId(), update.sequence());
        var position = new Position(update.id(), since, seen.size() > Position.MOST ? null : seen);
        return Optional.of(new LiveEvent(position.toString(), StatusUpdate.NAME, update));
    }
}
