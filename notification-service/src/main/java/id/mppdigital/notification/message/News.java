package id.mppdigital.notification.message;

import id.mppdigital.notification.template.Bilingual;
import id.mppdigital.notification.template.Occasion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a citizen is told.
 *
 * @param eventId the event that it came with; it has one message per channel
 * @param at when it happened
 * @param about whom it is told and of what
 * @param traceparent the trace of that event
 */
record News(
        UUID eventId,
        Instant at,
        Occasion occasion,
        About about,
        @Nullable String traceparent) {
    /** Who tells what no agency does. */
    static final Bilingual PLATFORM = new Bilingual("MPP Digital", "MPP Digital");
}
