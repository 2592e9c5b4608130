package id.mppdigital.notification.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way out.
 *
 * @param waited since it was queued or last sent again by hand
 * @param traceparent the trace of the event that it tells of
 * @param content as it is stored; read only when the message is sent, so that one that can't be read harms no other
 */
record QueuedMessage(
        String channel,
        String citizenId,
        Duration waited,
        @Nullable String traceparent,
        Content content) {
    /** What is read beside the queue's own row. */
    static final String COLUMNS = """
            message.occasion, message.template_version, message.facts,
            cast(extract(epoch from now() - d.queued_at) * 1000 as bigint) as waited_millis
            """;

    /**
     * What it tells.
     *
     * @param facts JSON
     */
    record Content(String occasion, int templateVersion, String facts) {}
}
