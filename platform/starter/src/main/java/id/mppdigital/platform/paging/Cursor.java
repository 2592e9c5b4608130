package id.mppdigital.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The place in a list where a page ended: the sort key's values of its last row. Opaque to callers.
 *
 * @param parts the values, in the order of the sort key
 */
public record Cursor(List<String> parts) {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
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

    /** A part that is an id. */
    public UUID uuid(int part) {
        return read(part, UUID::fromString);
    }

    /** A part that is a number. */
    public long number(int part) {
        return read(part, Long::parseLong);
    }

    /** A part that is a time, of a year that a database can hold. */
    public Instant instant(int part) {
        var time = read(part, Instant::parse);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw invalid();
        }
        return time;
    }

    private <T> T read(int part, Function<String, T> reader) {
        try {
            return reader.apply(parts.get(part));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
            throw invalid();
        }
    }

    /** What a reader of the parts throws when they are not its own. */
    public static Problem invalid() {
        return Problem.of(PlatformRefusal.INVALID_CURSOR);
    }
}
