package id.mppdigital.application.tracking;

import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.lifecycle.Actor;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.ApplicationRows;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.lifecycle.Timeline;
import id.mppdigital.application.lifecycle.TimelineEntry;
import id.mppdigital.platform.paging.Page;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads applications within a scope.
 *
 * <p>Reading answers is not logged yet: that an agency has a citizen's data stands in citizen-service's ledger since the
 * submission, but not each single look at it.
 */
@Component
class ReadApplications {

    private final JdbcClient jdbc;
    private final ApplicationRows rows;
    private final Applications applications;
    private final Timeline timeline;
    private final Dossiers dossiers;

    ReadApplications(
            JdbcClient jdbc, ApplicationRows rows, Applications applications, Timeline timeline, Dossiers dossiers) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.applications = applications;
        this.timeline = timeline;
        this.dossiers = dossiers;
    }

    Page<ApplicationSummary> page(ListQuery query) {
        var found = jdbc.sql(query.sql()).params(query.parameters()).query(rows).list().stream()
                .map(ApplicationSummary::of)
                .toList();
        return Page.of(found, query.limit(), ListQuery::cursor);
    }

    /** Status and dossier are read from one snapshot: a correction between the two would tear them apart. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ApplicationDetail detail(ApplicationId id, Scope scope, Actor reader) {
        var application = applications.get(id, scope);
        return ApplicationDetail.of(application, dossiers.latest(id.value()), reader);
    }

    List<TimelineEntry> timeline(ApplicationId id, Scope scope) {
        applications.get(id, scope);
        return timeline.of(id);
    }
}
