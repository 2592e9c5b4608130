package id.mppdigital.gateway.watch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request's path as it may stand in a log: without e-mail addresses and without numbers that may belong to somebody,
 * in whatever way they are written. An agency's own API may carry them, and anybody may send them by mistake. Ids
 * (UUIDs) stay.
 */
final class LoggedPath {
    private static final int LONGEST = 200;
    private static final int FEWEST_DIGITS = 9;
    private static final int DECODED_TWICE = 2;
    private static final String MASK = "***";

    /** With up to three signs between two digits: {@code 6371.0155.0790.0001}, {@code 6371 - 0155}. */
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd}){" + (FEWEST_DIGITS - 1) + ",}");

    private LoggedPath() {}

    static String of(String raw) {
        var shown = mayHoldAny(raw) ? masked(raw) : raw;
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
    }

    /** Most paths hold none: one pass without a regular expression. */
    private static boolean mayHoldAny(String raw) {
        int begin = 0;
        int digits = 0;
        for (int at = 0; at < raw.length(); at++) {
            char letter = raw.charAt(at);
            if (letter == '%' || letter == '@') {
                return true;
            }
            if (letter == '/') {
                if (digits >= FEWEST_DIGITS && !isId(raw, begin, at)) {
                    return true;
                }
                begin = at + 1;
                digits = 0;
            } else if (letter >= '0' && letter <= '9') {
                digits++;
            }
        }
        return digits >= FEWEST_DIGITS && !isId(raw, begin, raw.length());
    }

    private static String masked(String raw) {
        var read = raw;
        for (int time = 0; time < DECODED_TWICE; time++) {
            read = decoded(read);
        }
        var shown = Arrays.stream(read.split("/", -1)).map(LoggedPath::part).collect(Collectors.joining("/"));
        return shown.equals(read) ? raw : shown;
    }

    private static String part(String part) {
        if (part.indexOf('@') >= 0) {
            return MASK;
        }
        return isId(part, 0, part.length()) ? part : NUMBER.matcher(part).replaceAll(MASK);
    }

    /** As a browser would read it; what can't be decoded stays. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** A UUID by its shape. */
    private static boolean isId(String text, int begin, int end) {
        return end - begin == 36
                && text.charAt(begin + 8) == '-'
                && text.charAt(begin + 13) == '-'
                && text.charAt(begin + 18) == '-'
                && text.charAt(begin + 23) == '-';
    }
}
