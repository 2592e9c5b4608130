package id.mppdigital.platform.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A service's own table as the queue sees it. It has {@code state}, {@code attempts}, {@code uncounted},
 * {@code due_at}, {@code give_up_at}, {@code lease} and {@code lease_until} by these names; what else the queue uses is
 * said here.
 */
public final class WorkTable {
    static final String PARKED = "PARKED";

    /** When a column of the service's is written. */
    enum Moment {
        TRIED,
        DONE,
        ENDED,
        REDRIVEN
    }

    /** @param value an expression over the row {@code d} and the settlement {@code s} */
    record Write(Moment moment, String column, String value) {}

    final Map<String, String> words = new HashMap<>();
    final List<Write> writes = new ArrayList<>();
    final List<String> holdBack = new ArrayList<>(List.of(PARKED));
    String due = "DUE";
    String held = "DUE";
    String done = "DONE";
    boolean explainsPauses;

    private WorkTable(String name) {
        words.putAll(Map.of("table", name, "id", "id", "line", "d.line", "reason", "reason", "lease", "60000"));
        words.putAll(Map.of("join", "", "columns", "", "number", "0"));
        write(Moment.REDRIVEN, "uncounted", "attempts");
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
        holdBack.addAll(List.of(alsoHeldBackBy));
        return word("key", key).word("position", position);
    }

    /**
     * The column with the name of the piece's share of its line. Claims take from one share after the other, so that
     * the backlog of one delays the next piece of another by no more claims than there are shares. It needs an index on
     * line, share, {@code due_at} and id.
     */
    public WorkTable sharedBy(String column) {
        return word("share", column);
    }

    /** The names of the states; {@code DUE}, {@code DUE} and {@code DONE} otherwise. Parked is {@code PARKED}. */
    public WorkTable states(String due, String held, String done) {
        this.due = due;
        this.held = held;
        this.done = done;
        return this;
    }

    /** The state of a piece that operators gave up for good; without it they can't. */
    public WorkTable discarded(String state) {
        return word("DISCARDED", state);
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

    /** The column with the time when a piece was done or discarded. */
    public WorkTable doneAt(String column) {
        return write(Moment.DONE, column, "now()");
    }

    /** The column with the time when a piece was done or parked; empty again with a new start. */
    public WorkTable endedAt(String column) {
        return write(Moment.ENDED, column, "now()").write(Moment.REDRIVEN, column, "null");
    }

    /** The column with the code of the last answer. */
    public WorkTable code(String column) {
        return write(Moment.TRIED, column, "s.code");
    }

    /** The column that numbers the times when a piece was done or parked. */
    public WorkTable number(String column) {
        return write(Moment.ENDED, column, "d." + column + " + 1").word("number", "d." + column);
    }

    /** A column that is emptied when the piece is done or discarded. */
    public WorkTable dropped(String column) {
        return write(Moment.DONE, column, "null");
    }

    /** The column with the time from which on a piece waits; a new start sets it. */
    public WorkTable queuedAt(String column) {
        return write(Moment.REDRIVEN, column, "now()");
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

    String id() {
        return words.getOrDefault("id", "");
    }

    boolean isOrdered() {
        return words.containsKey("key");
    }

    boolean isShared() {
        return words.containsKey("share");
    }

    private WorkTable word(String word, String sql) {
        words.put(word, sql);
        return this;
    }

    private WorkTable write(Moment moment, String column, String value) {
        writes.add(new Write(moment, column, value));
        return this;
    }
}
