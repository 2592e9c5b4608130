package id.mppdigital.application.tracking;

import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.paging.PageQuery;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Selects a page of applications. */
class ListQuery {
    private final PageQuery page = new PageQuery("application", "submitted_at desc, id desc");
    private final int limit;

    ListQuery(
            Scope scope, @Nullable ApplicationStatus status, @Nullable String mall, int limit, @Nullable String after) {
        this.limit = Page.limit(limit);
        switch (scope) {
            case Scope.Own own -> {
                page.where("citizen_id = :citizen", "citizen", own.citizenId());
                in(Set.of(), mall);
            }
            case Scope.Desk desk -> {
                page.where("agency = :agency", "agency", desk.agency());
                in(desk.malls(), mall);
            }
        }
        if (status != null) {
            page.where("status = :status", "status", status);
        }
        if (after != null) {
            startAfter(Cursor.decode(after));
        }
    }

    String sql() {
        return page.sql();
    }

    Map<String, Object> parameters() {
        return page.parameters(limit);
    }

    int limit() {
        return limit;
    }

    /** Sorted by submission time, which never changes: so pages stay stable while applications move. */
    static Cursor cursor(ApplicationSummary last) {
        return Cursor.of(last.submittedAt(), last.id());
    }

    /**
     * @param own the malls that the caller may read; empty for all
     */
    private void in(Set<String> own, @Nullable String asked) {
        if (asked != null && !own.isEmpty() && !own.contains(asked)) {
            page.none();
        } else {
            page.in("mall", asked == null ? own : Set.of(asked));
        }
    }

    private void startAfter(Cursor cursor) {
        page.where("(submitted_at, id) < (:submittedAt, :id)", "id", cursor.uuid(1))
                .with("submittedAt", cursor.instant(0));
    }
}
