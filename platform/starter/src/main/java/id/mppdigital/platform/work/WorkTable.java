package id.mppdigital.platform.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a service's table names what the queue needs. The table has {@code state}, {@code attempts}, {@code uncounted},
 * {@code due_at}, {@code give_up_at}, {@code lease} and {@code lease_until} by these names; the rest can be named
 * otherwise:
 *
 * <ul>
 *   <li>{@code id}, {@code line}, {@code reason}, {@code settled_at}: columns. A line can also be a literal in quotes.
 *   <li>{@code key}, {@code position}: the order; nothing is worked while something older of its key is unfinished.
 *   <li>{@code DUE}, {@code HELD}, {@code DONE}: states. {@code BLOCKING} lists those that hold a successor back.
 *   <li>{@code join}, {@code columns}: what a claim reads beside the table, called {@code d} there.
 *   <li>{@code lease_millis}: how long a lease lasts.
 *   <li>{@code on_any}, {@code on_done}, {@code on_park}, {@code on_postpone}: what a settlement sets besides, from a
 *       comma on.
 *   <li>{@code on_redrive}: what a new start sets for the attempts before it.
 *   <li>{@code number}: what a settlement returns.
 * </ul>
 */
public final class WorkTable {
    private final String name;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> statements = new ConcurrentHashMap<>();

    private WorkTable(String name) {
        this.name = name;
        for (var column : List.of("id", "line", "reason", "settled_at", "DUE", "DONE")) {
            words.put(column, column);
        }
        for (var absent : List.of("key", "join", "columns", "on_any", "on_done", "on_park", "on_postpone")) {
            words.put(absent, "");
        }
        words.put("lease_millis", "60000");
        words.put("on_redrive", "uncounted = attempts");
        words.put("number", "0");
        words.put("table", name);
    }

    public static WorkTable named(String name) {
        return new WorkTable(name);
    }

    public WorkTable with(String word, String sql) {
        words.put(word, sql);
        return this;
    }

    String name() {
        return name;
    }

    boolean isOrdered() {
        return !word("key").isEmpty();
    }

    /** The statement with each {@code {word}} said in this table's terms. */
    String sql(String template) {
        return statements.computeIfAbsent(template, this::inTerms);
    }

    private String inTerms(String template) {
        var all = new HashMap<>(words);
        var due = word("DUE");
        var held = all.computeIfAbsent("HELD", _ -> due);
        var open = due.equals(held) ? "'" + due + "'" : "'" + due + "', '" + held + "'";
        all.put("OPEN", open);
        all.putIfAbsent("BLOCKING", open + ", 'PARKED'");
        all.put("line", word("line").startsWith("'") ? word("line") : "d." + word("line"));
        var sql = template;
        for (var each : all.entrySet()) {
            sql = sql.replace("{" + each.getKey() + "}", each.getValue());
        }
        return sql;
    }

    private String word(String word) {
        return words.getOrDefault(word, "");
    }
}
