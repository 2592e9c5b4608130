package id.mppdigital.catalog.directory;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The page that a caller asks for in a list that is sorted by code. */
public record Paging(int limit, @Nullable String after) {
    public Paging {
        Page.limit(limit);
    }

    /**
     * The page, and where the next one begins.
     *
     * @param list reads at most so many entries after a code; the code is empty for the first page
     */
    public <T> Page<T> of(BiFunction<String, Integer, List<T>> list, Function<T, String> code) {
        var from = after == null ? "" : Cursor.decode(after).parts().getLast();
        return Page.of(list.apply(from, limit + 1), limit, item -> Cursor.of(code.apply(item)));
    }
}
