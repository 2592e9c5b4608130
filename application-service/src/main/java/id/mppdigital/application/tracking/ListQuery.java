package id.mppdigital.application.tracking;

import id.mppdigital.application.lifecycle.ApplicationStatus;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which applications. Only the predicates that apply stand in the statement, so that each combination
 * walks its own index; values are always parameters.
 */
class ListQuery {

    private final StringBuilder sql = new StringBuilder("select * from application where ");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final int limit;

    ListQuery(
            Scope scope, @Nullable ApplicationStatus status, @Nullable String mall, int limit, @Nullable String after) {
        this.limit = Page.limit(limit);
        switch (scope) {
            case Scope.Own own -> where("citizen_id = :citizen", "citizen", own.citizenId());
            case Scope.Desk desk -> {
                where("agency = :agency", "agency", desk.agency());
                if (!desk.malls().isEmpty()) {
                    where("mall in (:malls)", "malls", desk.malls());
                }
            }
        }
        if (status != null) {
            where("status = :status", "status", status.name());
        }
        if (mall != null) {
            where("mall = :mall", "mall", mall);
        }
        if (after != null) {
            startAfter(Cursor.decode(after));
        }
    }

    String sql() {
        return sql + " order by submitted_at desc, id desc limit :limit";
    }

    Map<String, Object> parameters() {
        // One more than asked for tells whether there is another page.
        parameters.put("limit", limit + 1);
        return parameters;
    }

    int limit() {
        return limit;
    }

    /** Submission never changes, unlike the last update: a page stays where it is while applications move. */
    static Cursor cursor(ApplicationSummary last) {
        return Cursor.of(last.submittedAt(), last.id());
    }

    private void startAfter(Cursor cursor) {
        where("(submitted_at, id) < (:submittedAt, :id)", "id", cursor.uuid(1));
        parameters.put("submittedAt", cursor.instant(0).atOffset(ZoneOffset.UTC));
    }

    private void where(String predicate, String name, Object value) {
        sql.append(parameters.isEmpty() ? "" : " and ").append(predicate);
        parameters.put(name, value);
    }
}
