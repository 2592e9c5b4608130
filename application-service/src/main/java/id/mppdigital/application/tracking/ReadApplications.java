package id.mppdigital.application.tracking;

import id.mppdigital.application.bill.Bills;
import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.deadline.DueDates;
import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.issuance.IssuedDocuments;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.ApplicationRows;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.timeline.Timeline;
import id.mppdigital.application.timeline.TimelineEntry;
import id.mppdigital.application.usage.DataReads;
import id.mppdigital.application.usage.Reader;
import id.mppdigital.platform.paging.Page;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads applications within a scope. Whoever is not the citizen sees answers and remarks only with that look written
 * down; lists hold neither, so reading them leaves nothing.
 */
@Component
class ReadApplications {

    private final JdbcClient jdbc;
    private final ApplicationRows rows;
    private final Applications applications;
    private final Timeline timeline;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final DataReads reads;
    private final Bills bills;
    private final IssuedDocuments issued;
    private final DueDates dueDates;

    ReadApplications(
            JdbcClient jdbc,
            ApplicationRows rows,
            Applications applications,
            Timeline timeline,
            Dossiers dossiers,
            Catalogue catalogue,
            DataReads reads,
            Bills bills,
            IssuedDocuments issued,
            DueDates dueDates) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.applications = applications;
        this.timeline = timeline;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.reads = reads;
        this.bills = bills;
        this.issued = issued;
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

    /** The dossier is the one that belongs to the status: a correction between the two statements tears nothing apart. */
    @Transactional
    ApplicationDetail detail(ApplicationId id, Scope scope, Reader reader) {
        var application = applications.get(id, scope);
        var dossier = dossiers.asOf(id.value(), application.sequence());
        reads.record(application, reader, dossier.sources(form(application)));
        return ApplicationDetail.of(application, dossier, outcome(application), reader.role());
    }

    private ApplicationDetail.Outcome outcome(Application application) {
        var id = application.id().value();
        return new ApplicationDetail.Outcome(
                dueDates.of(application).orElse(null), bills.newest(id).orElse(null), issued.of(id));
    }

    @Transactional
    List<TimelineEntry> timeline(ApplicationId id, Scope scope, Reader reader) {
        var application = applications.get(id, scope);
        var entries = timeline.of(id);
        var anyWords = entries.stream().anyMatch(entry -> !entry.remarks().areNone());
        reads.record(application, reader, anyWords ? List.of("timeline/remarks") : List.of());
        return entries;
    }

    private ServiceVersion form(Application application) {
        var service = application.service();
        return catalogue.filedUnder(service.code(), service.version());
    }
}
