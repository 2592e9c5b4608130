package id.mppdigital.application.tracking;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of a live event, {@code <application>:<sequence>}, as a browser sends it back after a broken connection. */
record EventId(UUID application, long sequence) {

    private static final Pattern FORM = Pattern.compile("([0-9a-fA-F-]{36}):([0-9]{1,18})");

    /** Empty for a first connection, and for an id that was never ours. */
    static Optional<EventId> parse(@Nullable String header) {
        var match = FORM.matcher(header == null ? "" : header);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EventId(UUID.fromString(match.group(1)), Long.parseLong(match.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return application + ":" + sequence;
    }
}
