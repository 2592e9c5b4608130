package id.mppdigital.gateway.door;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules for what a request may name: a few methods, and paths that mean one thing to everyone. */
public final class RequestTarget {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** As the {@code Allow} header says it. */
    static final String ALLOWED = METHODS.stream().sorted().collect(Collectors.joining(", "));

    /**
     * Dots, slashes, backslashes, percent signs and control characters in disguise, path parameters, empty and dot
     * segments: two parsers in a row may read them differently, and the second one guards the data.
     */
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "%(?:2e|2f|5c|25|3b|[01][0-9a-f]|7f)|[\\\\;]|//|/\\.{1,2}(?:/|$)", Pattern.CASE_INSENSITIVE);

    private RequestTarget() {}

    static boolean methodAllowed(String method) {
        return METHODS.contains(method);
    }

    /** Whether two parsers in a row may read the path differently. */
    public static boolean ambiguous(String rawPath) {
        return !plain(rawPath) && AMBIGUOUS.matcher(rawPath).find();
    }

    /**
     * Nearly all paths are, and the pattern looks at every letter in eight ways. What the pattern finds has one of
     * these in it; whoever adds to the one adds to the other.
     */
    static boolean plain(String rawPath) {
        return rawPath.indexOf('%') < 0
                && rawPath.indexOf('\\') < 0
                && rawPath.indexOf(';') < 0
                && !rawPath.contains("//")
                && !rawPath.contains("/.");
    }
}
