package id.mppdigital.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.platform.problem.Problem;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/**
 * The place in a list where a page ended: the sort key's values of its last row. Opaque to callers.
 *
 * @param parts the values, in the order of the sort key
 */
public record Cursor(List<String> parts) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
    }

    public String encode() {
        var joined = parts.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    /** Reads what {@link #encode()} wrote. */
    public static Cursor decode(String encoded) {
        try {
            return new Cursor(List.of(new String(Base64.getUrlDecoder().decode(encoded), UTF_8).split(SEPARATOR, -1)));
        } catch (IllegalArgumentException _) {
            throw invalid();
        }
    }

    /** What a reader of the parts throws when they are not its own. */
    public static Problem invalid() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "invalid-cursor",
                "`after` must be the `next` of an earlier page of this list.");
    }
}
