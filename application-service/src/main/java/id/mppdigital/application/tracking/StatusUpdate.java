package id.mppdigital.application.tracking;

import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.live.LiveEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a live stream says of a change.
 *
 * @param sequence grows by one with each change of an application; a client passes over what it has had already
 */
record StatusUpdate(
        UUID applicationId,
        String registrationNumber,
        long sequence,
        ApplicationStatus status,
        @Nullable String stage,
        Instant at) {
    static final String NAME = "status";

    EventId id() {
        return new EventId(applicationId, sequence);
    }

    LiveEvent live() {
        return new LiveEvent(id().toString(), NAME, this);
    }
}
