package id.mppdigital.application.desk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST …/assignment}.
 *
 * @param officer the subject of a colleague, or the caller's own
 * @param from the subject of the officer who has the application now; may be left out if that is nobody or the caller
 */
record AssignmentRequest(
        @NotNull @Size(min = 1, max = 255) String officer,
        @Nullable @Size(min = 1, max = 255) String from) {}
