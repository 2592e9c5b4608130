package id.mppdigital.notification.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message for one citizen on one channel. It holds no text: the words are made in the reader's language when it is
 * read.
 *
 * @param at when the thing happened that it tells of
 * @param traceparent the trace of the event that told of it
 */
public record MessageWritten(
        UUID id,
        String channel,
        String citizenId,
        Instant at,
        @Nullable String traceparent) {}
