package id.mppdigital.platform.live;

import java.util.Optional;

/** What one stream has sent to its client. Only the stream's own thread uses it. */
@FunctionalInterface
public interface Progress {
    /** The event for this client, with the id by which the client resumes; empty if the client already has it. */
    Optional<LiveEvent> next(LiveEvent event);
}
