package id.mppdigital.platform.live;

import java.util.Optional;

/** What one stream has told its client. Used by the stream's own thread alone. */
@FunctionalInterface
public interface Progress {
    /** The event as this client gets it, with the id by which it resumes; empty when the client has had it already. */
    Optional<LiveEvent> next(LiveEvent event);
}
