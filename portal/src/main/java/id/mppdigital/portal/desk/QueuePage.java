package id.mppdigital.portal.desk;

import id.mppdigital.portal.api.office.DeskApi.Found;
import id.mppdigital.portal.api.office.DeskApi.Summary;
import id.mppdigital.portal.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The queue as it is shown.
 *
 * @param after where this page begins; null for the first
 * @param malls those in which the officer works
 * @param moved the number of the case that was just decided
 */
public record QueuePage(
        QueueFilter filter,
        @Nullable String after,
        Found found,
        List<String> malls,
        Instant now,
        @Nullable String moved) {
    private static final Set<String> CLOSED = Set.of("COMPLETED", "REJECTED", "WITHDRAWN", "EXPIRED", "DEEMED_GRANTED");

    /** One case in the list. */
    public record Row(Summary one, String address, String due, boolean isOver) {
        /** Whether there is still work for the agency. */
        public boolean isOpen() {
            return !CLOSED.contains(one.status());
        }
    }

    public List<Row> rows(Page page) {
        return found.items().stream()
                .map(one -> new Row(
                        one,
                        Way.look(one.id(), one.registrationNumber(), here()),
                        TimeLimit.left(one.dueAt(), now, page),
                        TimeLimit.isOver(one.dueAt(), now)))
                .toList();
    }

    public List<QueueFilter.View> views() {
        return List.of(QueueFilter.View.values());
    }

    public @Nullable String nextAddress() {
        return found.next() == null ? null : filter.address(found.next());
    }

    /** This page of the queue. */
    public String here() {
        return filter.address(after);
    }

    /** This page's address, field by field. */
    public Map<String, String> fields() {
        return filter.parameters(after);
    }

    public boolean isFiltered() {
        return !filter.equals(new QueueFilter(null, null, null, null, null));
    }
}
