package id.mppdigital.application.tracking;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.platform.live.LiveEvent;
import id.mppdigital.platform.live.Replay;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The beginning of a live stream: a client that reconnects gets each missed change once. */
@Component
class ResumeStream {
    /** Longer than any transaction that may still commit while a stream begins. */
    private static final Duration COMMITTING = Duration.ofMinutes(30);

    private static final int LONGEST_REPLAY = 1_000;

    private final MissedUpdates missed;
    private final Clock clock;

    ResumeStream(MissedUpdates missed, Clock clock) {
        this.missed = missed;
        this.clock = clock;
    }

    /** For one application: its status, or the changes after the client's last event. */
    List<LiveEvent> of(Application application, @Nullable String lastEventId) {
        var id = application.id();
        if (lastEventId == null || lastEventId.isBlank()) {
            return live(missed.standing(id));
        }
        var last = Position.parse(lastEventId)
                .map(Position::last)
                .filter(it -> it.application().equals(id.value()) && it.sequence() <= application.sequence());
        if (last.isPresent()) {
            return live(missed.after(last.get()));
        }
        var anew = new ArrayList<>(List.of(LiveEvent.reset()));
        anew.addAll(live(missed.standing(id)));
        return anew;
    }

    /** For all of a citizen's applications: nothing, or the changes of each after the client's last event. */
    Replay ofAll(String citizenId, @Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return new Replay(List.of(), fromNowOn(citizenId));
        }
        return Position.parse(lastEventId)
                .filter(position -> missed.isOf(citizenId, position.last()))
                .map(position -> after(position, citizenId))
                .orElseGet(() -> reset(citizenId));
    }

    private Replay after(Position position, String citizenId) {
        // Read before the missed changes: a change that commits between the two then counts as missed, not as seen.
        var following =
                position.seen() == null ? fromNowOn(citizenId) : new Following(position.since(), position.seen());
        var updates = position.seen() == null
                ? missed.after(position.last(), citizenId, LONGEST_REPLAY + 1)
                : missed.after(position, citizenId, LONGEST_REPLAY + 1);
        return updates.size() > LONGEST_REPLAY ? reset(citizenId) : new Replay(following.tell(updates), following);
    }

    private Replay reset(String citizenId) {
        return new Replay(List.of(LiveEvent.reset()), fromNowOn(citizenId));
    }

    private Following fromNowOn(String citizenId) {
        var since = clock.instant().minus(COMMITTING);
        return new Following(since, missed.thatMayChange(citizenId, since.minus(COMMITTING)));
    }

    private static List<LiveEvent> live(List<StatusUpdate> updates) {
        return updates.stream().map(StatusUpdate::live).toList();
    }
}
