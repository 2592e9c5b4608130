package id.mppdigital.portal.batch;

import id.mppdigital.portal.api.office.BatchApi.Order;
import id.mppdigital.portal.queue.QueueFilter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases: those that were ticked, or all that the queue's filter names.
 *
 * @param id ticked on the page; null when none is
 */
public record Chosen(@Nullable Which which, @Nullable List<UUID> id) {
    enum Which {
        CHOSEN,
        ALL
    }

    boolean isAll() {
        return which == Which.ALL;
    }

    List<UUID> ids() {
        return id == null ? List.of() : id;
    }

    /** A search by number is no filter of a batch: without it the batch would be about every case of the desk. */
    boolean isNothing(QueueFilter filter) {
        return isAll() ? filter.isSearch() : ids().isEmpty();
    }

    Order order(Wish wish, QueueFilter filter) {
        return isAll() ? wish.about(filter.ofAllPages()) : wish.about(ids());
    }
}
