package id.mppdigital.application.tracking;

import id.mppdigital.application.lifecycle.ApplicationStatus;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which applications. Only the predicates that apply stand in the statement, so that each combination
 * walks its own index; values are always parameters.
 */
class ListQuery {

    private static final String NEWEST = " order by submitted_at desc, id desc limit :limit";

    private final List<String> predicates = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final int limit;

    ListQuery(
            Scope scope, @Nullable ApplicationStatus status, @Nullable String mall, int limit, @Nullable String after) {
        this.limit = Page.limit(limit);
        switch (scope) {
            case Scope.Own own -> {
                where("citizen_id = :citizen", "citizen", own.citizenId());
                in(Set.of(), mall);
            }
            case Scope.Desk desk -> {
                where("agency = :agency", "agency", desk.agency());
                in(desk.malls(), mall);
            }
        }
        if (status != null) {
            where("status = :status", "status", status.name());
        }
        if (after != null) {
            startAfter(Cursor.decode(after));
        }
    }

    /** Of several malls each gives a page from its own index, of which the newest are taken; walking all would never end. */
    String sql() {
        var page = "select * from application where " + String.join(" and ", predicates) + NEWEST;
        return parameters.containsKey("malls")
                ? "select application.* from unnest(cast(:malls as text[])) as place (code) cross join lateral (" + page
                        + ") as application" + NEWEST
                : page;
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

    /** @param own where the caller may look; empty for everywhere */
    private void in(Set<String> own, @Nullable String asked) {
        if (asked != null && !own.isEmpty() && !own.contains(asked)) {
            predicates.add("false");
        } else if (asked != null) {
            where("mall = :mall", "mall", asked);
        } else if (own.size() == 1) {
            where("mall = :mall", "mall", own.iterator().next());
        } else if (!own.isEmpty()) {
            where("mall = place.code", "malls", own.toArray(String[]::new));
        }
    }

    private void startAfter(Cursor cursor) {
        where("(submitted_at, id) < (:submittedAt, :id)", "id", cursor.uuid(1));
        parameters.put("submittedAt", cursor.instant(0).atOffset(ZoneOffset.UTC));
    }

    private void where(String predicate, String name, Object value) {
        predicates.add(predicate);
        parameters.put(name, value);
    }
}
