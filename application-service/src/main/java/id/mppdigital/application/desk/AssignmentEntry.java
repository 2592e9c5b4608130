package id.mppdigital.application.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application went from one officer to another.
 *
 * @param by who did it
 * @param from null for nobody
 * @param to null for nobody
 */
record AssignmentEntry(
        UUID id,
        Instant at,
        String by,
        @Nullable String from,
        @Nullable String to) {}
