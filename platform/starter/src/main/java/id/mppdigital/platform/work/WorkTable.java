package id.mppdigital.platform.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service's own table as the queue sees it. It has {@code state}, {@code attempts}, {@code uncounted},
 * {@code due_at}, {@code give_up_at}, {@code lease} and {@code lease_until} by these names; what else the queue uses is
 * said here.
 */
public final class WorkTable {
    private static final String PARKED = "PARKED";
    private static final String IS_DONE = "s.state = '{DONE}'";
    private static final String HAS_ENDED = "s.state in ('{DONE}', 'PARKED')";

    private final Map<String, String> words = new HashMap<>();
    private final List<String> whenSettled = new ArrayList<>();
    private final List<String> whenRedriven = new ArrayList<>(List.of("uncounted = attempts"));
    private final List<String> holdBack = new ArrayList<>(List.of(PARKED));
    private String due = "DUE";
    private String held = "DUE";
    private String done = "DONE";
    private boolean ordered;
    private boolean shared;
    private boolean explainsPauses;

    private WorkTable(String name) {
        words.putAll(Map.of("table", name, "id", "id", "line", "d.line", "reason", "reason", "lease", "60000"));
        words.putAll(Map.of("join", "", "columns", "", "number", "0"));
    }

    public static WorkTable named(String name) {
        return new WorkTable(name);
    }

    /** The column with the piece's id, a {@code uuid}; {@code id} otherwise. */
    public WorkTable id(String column) {
        return word("id", column);
    }

    /** The column with the name of the piece's line; {@code line} otherwise. */
    public WorkTable line(String column) {
        return word("line", "d." + column);
    }

    /** Nothing is worked while something of its key with a lower position is open, parked, or in one of the states. */
    public WorkTable inOrder(String key, String position, String... alsoHeldBackBy) {
        ordered = true;
        holdBack.addAll(List.of(alsoHeldBackBy));
        return word("key", key).word("position", position);
    }

    /**
     * The column with the name of the piece's share of its line. Claims take from one share after the other, so that
     * the backlog of one delays the next piece of another by no more claims than there are shares. It needs an index on
     * line, share, {@code due_at} and id.
     */
    public WorkTable sharedBy(String column) {
        shared = true;
        return word("share", column);
    }

    /** The names of the states; {@code DUE}, {@code DUE} and {@code DONE} otherwise. Parked is {@code PARKED}. */
    public WorkTable states(String due, String held, String done) {
        this.due = due;
        this.held = held;
        this.done = done;
        return this;
    }

    /** The column that says why a piece is parked, null otherwise; {@code reason} otherwise. */
    public WorkTable reason(String column) {
        return word("reason", column);
    }

    /** The reason stands there also while a piece waits for its next try. */
    public WorkTable explainsPauses() {
        explainsPauses = true;
        return this;
    }

    /** The column with the time when a piece was done. */
    public WorkTable doneAt(String column) {
        return set(column, IS_DONE, "now()");
    }

    /** The column with the time when a piece was done or parked; empty again with a new start. */
    public WorkTable endedAt(String column) {
        whenRedriven.add(column + " = null");
        return set(column, HAS_ENDED, "now()");
    }

    /** The column with the code of the last answer. */
    public WorkTable code(String column) {
        return set(column, "s.state is not null", "s.code");
    }

    /** The column that numbers the times when a piece was done or parked. */
    public WorkTable number(String column) {
        return set(column, HAS_ENDED, "d." + column + " + 1").word("number", "d." + column);
    }

    /** A column that is emptied when the piece is done. */
    public WorkTable dropped(String column) {
        return set(column, IS_DONE, "null");
    }

    /** The column with the time from which on a piece waits; a new start sets it. */
    public WorkTable queuedAt(String column) {
        whenRedriven.add(column + " = now()");
        return this;
    }

    /** What a claim reads beside the table, which is called {@code d} there: a join, and its columns. */
    public WorkTable reads(String join, String columns) {
        return word("join", join).word("columns", ", " + columns);
    }

    /** How long a lease lasts. */
    public WorkTable lease(Duration lease) {
        return leaseMillis(Long.toString(lease.toMillis()));
    }

    /** How long a lease lasts, as an expression over what a claim reads. */
    public WorkTable leaseMillis(String sql) {
        return word("lease", sql);
    }

    String name() {
        return words.getOrDefault("table", "");
    }

    boolean isOrdered() {
        return ordered;
    }

    boolean isShared() {
        return shared;
    }

    /** The state after an outcome, null when it stays as it is. */
    @Nullable
    String state(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> done;
            case Outcome.Retry _ -> due;
            case Outcome.Hold _ -> held;
            case Outcome.Park _ -> PARKED;
            case Outcome.Outage _ -> null;
        };
    }

    /** The reason that stands in the row after an outcome. */
    @Nullable
    String reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Park(var reason) -> reason;
            case Outcome.Retry(var reason) when explainsPauses -> reason;
            case Outcome.Hold(var reason, var _) when explainsPauses -> reason;
            case Outcome.Done _, Outcome.Retry _, Outcome.Hold _, Outcome.Outage _ -> null;
        };
    }

    /** The statement with each {@code {word}} said in this table's terms. */
    String sql(String template) {
        var all = new HashMap<>(words);
        all.put("DUE", due);
        all.put("OPEN", quoted(Stream.of(due, held)));
        all.put("BLOCKING", quoted(Stream.concat(Stream.of(due, held), holdBack.stream())));
        all.put("DONE", done);
        var sql = template.replace("{when_settled}", String.join("", whenSettled))
                .replace("{when_redriven}", String.join(", ", whenRedriven));
        for (var each : all.entrySet()) {
            sql = sql.replace("{" + each.getKey() + "}", each.getValue());
        }
        return sql;
    }

    private WorkTable word(String word, String sql) {
        words.put(word, sql);
        return this;
    }

    private WorkTable set(String column, String condition, String value) {
        whenSettled.add(", %1$s = case when %2$s then %3$s else d.%1$s end".formatted(column, condition, value));
        return this;
    }

    private static String quoted(Stream<String> states) {
        return states.distinct().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
    }
}
