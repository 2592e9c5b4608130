package id.mppdigital.application.tracking;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id of a live event: {@code <application>:<sequence>} of its change. */
record EventId(UUID application, long sequence) {
    private static final Pattern FORM = Pattern.compile("([0-9a-fA-F-]{36}):([1-9][0-9]{0,17})");

    /** Empty if this service never made the text. */
    static Optional<EventId> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EventId(UUID.fromString(match.group(1)), Long.parseLong(match.group(2))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return application + ":" + sequence;
    }
}
