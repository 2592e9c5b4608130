package id.mppdigital.platform.work;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.paging.PageQuery;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operators' side of a queue: lists its pieces, and starts over or discards those that are parked. Each question
 * says within which rows of the queue's table it may look; what lies outside doesn't exist.
 *
 * @param <V> a piece as operators see it
 */
public final class WorkView<V extends WorkView.Piece> {
    /** A piece as operators see it. */
    public interface Piece {
        UUID id();
    }

    /**
     * How refusals name a piece.
     *
     * @param id in Indonesian
     * @param en in English
     * @param notParked refuses what only a parked piece allows
     */
    public record Words(String id, String en, Refusal notParked) {}

    private static final String START_OVER = "state = '{DUE}', due_at = now(), give_up_at = null {when_redriven}";
    private static final String DISCARD = "state = '{DISCARDED}' {when_discarded}";

    private final WorkQueue<?> queue;
    private final WorkRows rows;
    private final WorkTable table;
    private final Class<V> type;
    private final String select;
    private final Words words;

    /** @param select reads pieces from the queue's table, which is called {@code d}: {@code select … from d} */
    public WorkView(WorkQueue<?> queue, Class<V> type, String select, Words words) {
        this.queue = queue;
        this.rows = queue.rows();
        this.table = queue.table();
        this.type = type;
        this.select = select;
        this.words = words;
    }

    /** Newest first. */
    public Page<V> list(UnaryOperator<PageQuery> within, @Nullable String after, int limit) {
        int asked = Page.limit(limit);
        var page = within.apply(page());
        if (after != null) {
            page.where(table.id() + " < :after", "after", Cursor.decode(after).uuid(0));
        }
        return Page.of(read(page, asked), asked, last -> Cursor.of(last.id()));
    }

    /** @throws Problem when there is none within these rows */
    public V find(UnaryOperator<PageQuery> within, UUID piece) {
        return read(within.apply(one(piece)), 1).stream().findFirst().orElseThrow(this::notFound);
    }

    /** Starts a parked piece over, with a full count of attempts and its whole time. */
    public void redrive(UnaryOperator<PageQuery> within, UUID piece) {
        changeOne(START_OVER, within.apply(one(piece)));
    }

    /** Starts everything parked over; says how much. */
    public int redriveAll(UnaryOperator<PageQuery> within) {
        return change(START_OVER, within.apply(page()));
    }

    /** Gives a parked piece up for good, so that what it held back goes on. */
    public void discard(UnaryOperator<PageQuery> within, UUID piece) {
        changeOne(DISCARD, within.apply(one(piece)));
    }

    private void changeOne(String change, PageQuery one) {
        if (change(change, one) == 0) {
            throw exists(one) ? Problem.of(words.notParked()) : notFound();
        }
    }

    private int change(String change, PageQuery within) {
        var lines = rows.sql("update {table} d set {reason} = null, " + change + " where d.state = 'PARKED' and "
                        + within.condition() + " returning {line}")
                .params(within.parameters())
                .query(String.class)
                .list();
        lines.forEach(queue::wakeAfterCommit);
        return lines.size();
    }

    private boolean exists(PageQuery within) {
        return rows.sql("select exists (select from {table} where " + within.condition() + ")")
                .params(within.parameters())
                .query(Boolean.class)
                .single();
    }

    private PageQuery page() {
        return new PageQuery(table.name(), table.id() + " desc");
    }

    private PageQuery one(UUID piece) {
        return page().where(table.id() + " = :piece", "piece", piece);
    }

    private List<V> read(PageQuery page, int limit) {
        return rows.sql("with d as (" + page.sql() + ") " + select + " order by d.{id} desc")
                .params(page.parameters(limit))
                .query(type)
                .list();
    }

    private Problem notFound() {
        return Problem.notFound(words.id(), words.en());
    }
}
