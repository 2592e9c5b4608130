package id.mppdigital.portal.queue;

import id.mppdigital.portal.api.CatalogueApi.Offer;
import id.mppdigital.portal.api.office.DeskApi.Found;
import id.mppdigital.portal.api.office.DeskApi.Summary;
import id.mppdigital.portal.api.office.StatusCatalogueApi.Status;
import id.mppdigital.portal.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The queue as it is shown.
 *
 * @param after where this page begins; null for the first
 * @param choices what may be filtered for
 * @param moved the number of the case that was just decided
 */
public record QueuePage(
        QueueFilter filter,
        @Nullable String after,
        Found found,
        Choices choices,
        Instant now,
        @Nullable String moved) {
    /** @param malls those in which the officer works */
    public record Choices(List<String> malls, List<Offer> services, List<Status> statuses) {}

    /**
     * One case in the list.
     *
     * @param isOpen whether there is still work for the agency
     */
    public record Row(Summary one, String address, String due, boolean isOver, boolean isOpen) {}

    /** The portal's own words for a status, or the platform's for one that is newer than this portal. */
    public String word(Status status, Page page) {
        var own = page.word("queue.status", status.code());
        return own.equals(status.code()) ? page.in(status.name()) : own;
    }

    private boolean isEnded(String code) {
        return choices.statuses().stream()
                .anyMatch(it -> it.ended() && it.code().equals(code));
    }

    public List<Row> rows(Page page) {
        return found.items().stream()
                .map(one -> new Row(
                        one,
                        Way.look(one.id(), one.registrationNumber(), here()),
                        TimeLimit.left(one.dueAt(), now, page),
                        TimeLimit.isOver(one.dueAt(), now),
                        !isEnded(one.status())))
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
