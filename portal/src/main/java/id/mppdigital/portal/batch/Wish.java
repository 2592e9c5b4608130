package id.mppdigital.portal.batch;

import id.mppdigital.portal.api.office.BatchApi.Assignment;
import id.mppdigital.portal.api.office.BatchApi.Filter;
import id.mppdigital.portal.api.office.BatchApi.Order;
import id.mppdigital.portal.api.office.BatchApi.Transition;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wants done.
 *
 * @param officer who gets the cases that are to be assigned; null until that is chosen, and for a decision
 */
public record Wish(@NotNull Deed deed, @Nullable String officer) {
    boolean lacksOfficer() {
        return deed == Deed.ASSIGNED && (officer == null || officer.isBlank());
    }

    Order about(List<UUID> ids) {
        return order(ids, null);
    }

    Order about(Filter filter) {
        return order(null, filter);
    }

    private Order order(@Nullable List<UUID> ids, @Nullable Filter filter) {
        return deed == Deed.ASSIGNED
                ? new Order(ids, filter, null, new Assignment(officer == null ? "" : officer))
                : new Order(ids, filter, new Transition(deed.name()), null);
    }
}
