package id.mppdigital.platform.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statement that reads one page of a table. Only the predicates that apply stand in it, so that each combination
 * walks its own index; values are always parameters.
 */
public final class PageQuery {
    private final String table;
    private final String order;
    private final List<String> predicates = new ArrayList<>();
    private @Nullable String several;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param order the sort key, such as {@code id desc}; an index has to end with it */
    public PageQuery(String table, String order) {
        this.table = table;
        this.order = order;
    }

    /** @param predicate with its value as {@code :name} */
    public PageQuery where(String predicate, String name, Object value) {
        predicates.add(predicate);
        return with(name, value);
    }

    /** A further value of a predicate that has several. */
    public PageQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * Only rows with one of these values in the column; at most one column of a query may have several.
     *
     * @param values empty for any
     */
    public PageQuery in(String column, Set<String> values) {
        if (values.size() > 1) {
            if (several != null) {
                throw new IllegalStateException("Only one column may have several values, not also " + column);
            }
            several = column;
            return with("values", values.toArray(String[]::new));
        }
        values.forEach(value -> where(column + " = :" + column, column, value));
        return this;
    }

    /** No row at all. */
    public PageQuery none() {
        predicates.add("false");
        return this;
    }

    /**
     * For several values, each value's page is read from the index and the first rows of all are taken; reading
     * everything would take far too long.
     */
    public String sql() {
        var ordered = " order by " + order + " limit :limit";
        if (several == null) {
            return "select * from " + table + where(predicates) + ordered;
        }
        return "select " + table + ".* from unnest(cast(:values as text[])) as one (value) cross join lateral ("
                + "select * from " + table + where(with(several + " = one.value")) + ordered + ") as " + table
                + ordered;
    }

    /** What holds for every row, for a statement of another kind. */
    public String condition() {
        var all = several == null ? predicates : with(several + " = any(cast(:values as text[]))");
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    private List<String> with(String predicate) {
        return Stream.concat(predicates.stream(), Stream.of(predicate)).toList();
    }

    private static String where(List<String> predicates) {
        return predicates.isEmpty() ? "" : " where " + String.join(" and ", predicates);
    }

    /** Those of {@link #condition}. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /** One row more than asked for shows whether there is another page. */
    public Map<String, Object> parameters(int limit) {
        var all = new LinkedHashMap<>(parameters);
        all.put("limit", limit + 1);
        return all;
    }
}
