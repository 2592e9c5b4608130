package id.mppdigital.application.listing;

import id.mppdigital.application.bill.Bills;
import id.mppdigital.application.deadline.DueDates;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationRows;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.sql.PlannedByValues;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Lists applications within a scope. A list holds neither answers nor remarks, so reading it leaves no record. */
@Repository
public class ListApplications {
    private final PlannedByValues planned;
    private final ApplicationRows rows;
    private final Bills bills;
    private final DueDates dueDates;
    private final Clock clock;

    ListApplications(PlannedByValues planned, ApplicationRows rows, Bills bills, DueDates dueDates, Clock clock) {
        this.planned = planned;
        this.rows = rows;
        this.bills = bills;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** Three statements however long the page is: the applications, their bills and their due dates. */
    public Page<ApplicationSummary> page(Scope scope, ListFilter filter, int limit, @Nullable String after) {
        var most = Page.limit(limit);
        var query = new ListQuery(scope, filter, clock.instant());
        if (after != null) {
            query.order().startAfter(Cursor.decode(after), query.page());
        }
        var found = find(query, most);
        var newest = bills.newest(found.stream().map(it -> it.id().value()).toList());
        var due = dueDates.of(found);
        var summaries = found.stream()
                .map(it -> ApplicationSummary.of(
                        it, scope, due.get(it.id().value()), newest.get(it.id().value())))
                .toList();
        return Page.of(summaries, most, query.order()::cursor);
    }

    /** The first that the list shows. */
    public List<Application> first(Scope scope, ListFilter filter, int most) {
        return find(new ListQuery(scope, filter, clock.instant()), most - 1);
    }

    private List<Application> find(ListQuery query, int limit) {
        return planned.jdbc()
                .sql(query.page().sql())
                .params(query.page().parameters(limit))
                .query(rows)
                .list();
    }
}
