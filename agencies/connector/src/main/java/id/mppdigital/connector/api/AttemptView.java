package id.mppdigital.connector.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call.
 *
 * @param outcome {@code http-<status>}, or why there was no answer
 */
record AttemptView(
        Instant startedAt, int durationMillis, @Nullable Integer status, String outcome) {}
