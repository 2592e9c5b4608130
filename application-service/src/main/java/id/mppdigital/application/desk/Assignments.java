package id.mppdigital.application.desk;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.paging.PageQuery;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who had each application, and who gave it to whom. */
@Repository
class Assignments {
    private final JdbcClient jdbc;
    private final Clock clock;

    Assignments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param holder who had the application before */
    void add(ApplicationId application, @Nullable String holder, Assignment assignment) {
        jdbc.sql("""
                insert into assignment (id, application_id, at, by, "from", "to")
                values (:entry, :application, :at, :by, :holder, :to)
                """)
                .paramSource(assignment)
                .param("entry", Ids.next())
                .param("application", application)
                .param("at", clock.instant())
                .param("holder", holder)
                .update();
    }

    /** Newest first. */
    Page<AssignmentEntry> page(ApplicationId application, int limit, @Nullable String after) {
        var most = Page.limit(limit);
        var page = new PageQuery("assignment", "id desc")
                .where("application_id = :application", "application", application);
        if (after != null) {
            page.where("id < :id", "id", Cursor.decode(after).uuid(0));
        }
        var found = jdbc.sql(page.sql())
                .params(page.parameters(most))
                .query(AssignmentEntry.class)
                .list();
        return Page.of(found, most, last -> Cursor.of(last.id()));
    }
}
