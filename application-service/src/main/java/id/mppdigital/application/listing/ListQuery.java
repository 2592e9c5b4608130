package id.mppdigital.application.listing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.paging.PageQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * Selects applications within a scope. Each filter of a desk walks an index that begins with the agency; a citizen has
 * so few applications that the citizen's index suffices.
 */
class ListQuery {
    /** The index of what nobody has holds these only: in the very words of its predicate. */
    private static final String UNASSIGNED = """
            assignee is null and status in ('SUBMITTED', 'RECEIVED', 'IN_REVIEW', 'CORRECTION_REQUESTED',
                                            'AWAITING_PAYMENT', 'PAID', 'APPROVED')""";

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
                anyStatus();
            }
            case Scope.Desk desk -> ofDesk(desk);
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
        var everywhere = desk.malls().isEmpty() && filter.mall() == null && filter.number() == null;
        var byStatus = filter.service() != null || filter.assignee() != null;
        if (everywhere && (byStatus || filter.due() != null)) {
            page.each("mall", "select code from mall");
        } else {
            mall(desk.malls());
        }
        if (filter.due() != null) {
            anyStatus();
        } else if (byStatus && filter.statuses().isEmpty()) {
            page.in("status", names(Arrays.asList(ApplicationStatus.values())));
        } else {
            page.in("status", names(filter.statuses()));
        }
    }

    /**
     * @param own the malls that the caller may read; empty for all
     */
    private void mall(Set<String> own) {
        var asked = filter.mall();
        if (asked != null && !own.isEmpty() && !own.contains(asked)) {
            page.none();
        } else {
            page.in("mall", asked == null ? own : Set.of(asked));
        }
    }

    private void anyStatus() {
        if (!filter.statuses().isEmpty()) {
            page.where("status in (:statuses)", "statuses", filter.statuses());
        }
    }

    private void assignee() {
        switch (filter.assignee()) {
            case null -> {}
            case Assignee.Officer officer -> page.where("assignee = :assignee", "assignee", officer.subject());
            case Assignee.Nobody _ -> page.where(UNASSIGNED);
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

    private static Set<String> names(Collection<ApplicationStatus> statuses) {
        return statuses.stream().map(Enum::name).collect(toUnmodifiableSet());
    }
}
