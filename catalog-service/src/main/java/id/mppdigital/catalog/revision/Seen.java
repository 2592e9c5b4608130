package id.mppdigital.catalog.revision;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The revision of the catalogue on which an editor decides, so that nobody overwrites what they have not seen. */
record Seen(long revision) {
    private static final Pattern TAG = Pattern.compile("\"?([0-9]{1,18})\"?");

    /** Whoever compares with nothing takes the catalogue as it is. */
    static final Seen ANYTHING = new Seen(Long.MAX_VALUE);

    /** @param tag of {@code If-Match}; one that we never gave is older than everything */
    static Seen of(@Nullable String tag) {
        if (tag == null) {
            return ANYTHING;
        }
        var named = TAG.matcher(tag.strip());
        return new Seen(named.matches() ? Long.parseLong(named.group(1)) : -1);
    }

    /** The revision as an entity tag (RFC 9110, 8.8.3). */
    static String tag(long revision) {
        return "\"" + revision + "\"";
    }
}
