package id.mppdigital.platform.sql;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One column of many rows, as an array parameter for {@code unnest}. */
public final class SqlArray {
    private SqlArray() {}

    public static <T, V extends @Nullable Object> V[] of(
            Collection<T> rows, Function<? super T, ? extends V> column, IntFunction<V[]> array) {
        return rows.stream().map(column).toArray(array);
    }
}
