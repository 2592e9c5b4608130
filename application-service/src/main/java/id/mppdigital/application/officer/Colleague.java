package id.mppdigital.application.officer;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An officer who was seen at a desk.
 *
 * @param subject names the officer in every request
 * @param name as the officer's token has it; null if it has none
 * @param malls where the officer works; empty for all malls of the agency
 * @param seenAt roughly when the officer was last at the desk, to the hour
 */
public record Colleague(String subject, @Nullable String name, Set<String> malls, Instant seenAt) {}
