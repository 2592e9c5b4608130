package id.mppdigital.application.listing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.paging.PageQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Selects applications within a scope. Each filter of a desk walks an index that begins with the agency; a citizen has
 * so few applications that the citizen's index suffices.
 */
class ListQuery {
    private final ListOrder order;
    private final ListFilter filter;
    private final PageQuery page;

    /** @param now decides what is overdue */
    ListQuery(Scope scope, ListFilter filter, Instant now) {
        this.order = ListOrder.of(filter);
        this.filter = filter;
        this.page = order.page();
        switch (scope) {
            case Scope.Own own -> {
                page.where("citizen_id = :citizen", "citizen", own.citizenId());
                mall(Set.of());
                if (!filter.statuses().isEmpty()) {
                    page.where("status in (:statuses)", "statuses", filter.statuses());
                }
            }
            case Scope.Desk desk -> ofDesk(desk);
            case Scope.Filed _ -> throw new IllegalArgumentException("a key names one application, never a list");
        }
        if (filter.service() != null) {
            page.where("service = :service", "service", filter.service());
        }
        assignee();
        due(now);
        number();
    }

    ListOrder order() {
        return order;
    }

    PageQuery page() {
        return page;
    }

    /** The indexes of the further filters name the mall, most of them the status too: so the statement does. */
    private void ofDesk(Scope.Desk desk) {
        page.where("agency = :agency", "agency", desk.agency());
        var narrowed = filter.service() != null || filter.assignee() != null;
        var everywhere = desk.malls().isEmpty() && filter.mall() == null && filter.number() == null;
        if (everywhere && (narrowed || filter.due() != null)) {
            page.each("mall", "select code from mall");
        } else {
            mall(desk.malls());
        }
        if (narrowed || !filter.statuses().isEmpty()) {
            statuses();
        }
    }

    /** Only what still awaits its product is due, or waits for an officer. */
    private void statuses() {
        var awaited = filter.due() != null || filter.assignee() instanceof Assignee.Nobody;
        var asked = filter.statuses().isEmpty() ? EnumSet.allOf(ApplicationStatus.class) : filter.statuses();
        var possible = asked.stream()
                .filter(status -> !awaited || status.awaitsProduct())
                .map(Enum::name)
                .collect(toUnmodifiableSet());
        if (possible.isEmpty()) {
            page.none();
        }
        page.in("status", possible);
    }

    /**
     * @param own the malls that the caller may read; empty for all
     */
    private void mall(Set<String> own) {
        var asked = filter.malls();
        if (asked.size() > 1 || !(own.isEmpty() || own.containsAll(asked))) {
            page.none();
        } else if (filter.number() == null) { // the number's beginning is the mall
            page.in("mall", asked.isEmpty() ? own : asked);
        }
    }

    private void assignee() {
        if (filter.assignee() != null) {
            page.where(
                    "coalesce(assignee, '') = :assignee",
                    "assignee",
                    filter.assignee().indexed());
        }
    }

    private void due(Instant now) {
        switch (filter.due()) {
            case null -> {}
            case OVERDUE -> page.where("due_at < :now", "now", now);
            case SOON ->
                page.where("due_at >= :now and due_at < :soon", "now", now).with("soon", now.plus(Due.NEAR));
            case ANY -> page.where("due_at is not null");
        }
    }

    /** Numbers hold digits, dots and hyphens, which all sort before the tilde. */
    private void number() {
        if (filter.number() != null) {
            page.where("registration_number collate \"C\" >= :number", "number", filter.number())
                    .where("registration_number collate \"C\" < :beyond", "beyond", filter.number() + "~");
        }
    }
}
