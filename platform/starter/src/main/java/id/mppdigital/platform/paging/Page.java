package id.mppdigital.platform.paging;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, read by keyset: as fast at the end as at the beginning, and stable while rows are added.
 *
 * @param items at most as many as were asked for
 * @param next the {@code after} of the next page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {
    private static final int LARGEST = 100;

    /**
     * Makes a page of rows that were read with a limit of one more than asked for.
     *
     * @param fetched up to {@code limit + 1} rows
     */
    public static <T> Page<T> of(List<T> fetched, int limit, Function<T, Cursor> cursor) {
        if (fetched.size() <= limit) {
            return new Page<>(List.copyOf(fetched), null);
        }
        var items = List.copyOf(fetched.subList(0, limit));
        return new Page<>(items, cursor.apply(items.getLast()).encode());
    }

    /** The caller's limit, when it is one. */
    public static int limit(int asked) {
        if (asked < 1 || asked > LARGEST) {
            throw Problem.of(PlatformRefusal.INVALID_LIMIT, LARGEST);
        }
        return asked;
    }
}
