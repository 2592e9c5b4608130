package id.mppdigital.application.tracking;

import id.mppdigital.application.bill.Bills;
import id.mppdigital.application.deadline.DueDates;
import id.mppdigital.application.lifecycle.ApplicationRows;
import id.mppdigital.platform.paging.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists applications within a scope. A list holds neither answers nor remarks, so reading it leaves no record. */
@Repository
class ListApplications {
    private final JdbcClient jdbc;
    private final ApplicationRows rows;
    private final Bills bills;
    private final DueDates dueDates;

    ListApplications(JdbcClient jdbc, ApplicationRows rows, Bills bills, DueDates dueDates) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.bills = bills;
        this.dueDates = dueDates;
    }

    /** Three statements however long the page is: the applications, their bills and their due dates. */
    Page<ApplicationSummary> page(ListQuery query) {
        var found = jdbc.sql(query.sql()).params(query.parameters()).query(rows).list();
        var newest = bills.newest(found.stream().map(it -> it.id().value()).toList());
        var due = dueDates.of(found);
        var summaries = found.stream()
                .map(it -> ApplicationSummary.of(
                        it, due.get(it.id().value()), newest.get(it.id().value())))
                .toList();
        return Page.of(summaries, query.limit(), ListQuery::cursor);
    }
}
