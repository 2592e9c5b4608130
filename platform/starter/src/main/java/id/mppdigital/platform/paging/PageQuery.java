package id.mppdigital.platform.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement that reads one page of a table. Only the predicates that apply stand in it, so that each combination
 * walks its own index; values are always parameters.
 */
public final class PageQuery {
    private final String table;
    private final String order;
    private final List<String> predicates = new ArrayList<>();
    private final Map<String, String> several = new LinkedHashMap<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** @param order the sort key, such as {@code id desc}; an index has to end with it */
    public PageQuery(String table, String order) {
        this.table = table;
        this.order = order;
    }

    public PageQuery where(String predicate) {
        predicates.add(predicate);
        return this;
    }

    /** @param predicate with its value as {@code :name} */
    public PageQuery where(String predicate, String name, Object value) {
        return where(predicate).with(name, value);
    }

    /** A further value of a predicate that has several. */
    public PageQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * Only rows with one of these values in the column.
     *
     * @param values empty for any
     */
    public PageQuery in(String column, Set<String> values) {
        if (values.size() > 1) {
            return each(column, "select unnest(cast(:%s_values as text[]))".formatted(column))
                    .with(column + "_values", values.toArray(String[]::new));
        }
        values.forEach(value -> where(column + " = :" + column, column, value));
        return this;
    }

    /**
     * Only rows with one of the values that the statement reads: for a column that an index holds before those that are
     * asked for.
     */
    public PageQuery each(String column, String statement) {
        several.put(column, statement);
        return this;
    }

    /** No row at all. */
    public PageQuery none() {
        return where("false");
    }

    /**
     * For several values, the page of each combination is read from the index and the first rows of all are taken;
     * reading everything would take far too long.
     */
    public String sql() {
        var ordered = " order by " + order + " limit :limit";
        var page = "select * from " + table + where(all("%1$s = each_%1$s.value"::formatted)) + ordered;
        if (several.isEmpty()) {
            return page;
        }
        var values = several.entrySet().stream()
                .map(each -> "(%s) as each_%s (value)".formatted(each.getValue(), each.getKey()))
                .collect(Collectors.joining(" cross join "));
        return "select %2$s.* from %1$s cross join lateral (%3$s) as %2$s%4$s".formatted(values, table, page, ordered);
    }

    /** What holds for every row, for a statement of another kind. */
    public String condition() {
        var all = all("%s in (%s)"::formatted);
        return all.isEmpty() ? "true" : String.join(" and ", all);
    }

    private List<String> all(BiFunction<String, String, String> predicate) {
        return Stream.concat(
                        predicates.stream(),
                        several.entrySet().stream().map(each -> predicate.apply(each.getKey(), each.getValue())))
                .toList();
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
