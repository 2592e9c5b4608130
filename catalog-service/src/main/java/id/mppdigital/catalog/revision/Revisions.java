package id.mppdigital.catalog.revision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The history of the catalogue. */
@Repository
class Revisions {
    private static final long LOCK = 4_207_001; // any number that nothing else in this database uses

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Revisions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    record Revision(long revision, Instant appliedAt, String appliedBy, long changes) {}

    record Entry(String kind, String code, String change, JsonNode spec, JsonNode diff) {}

    /** Waits until no other transaction is changing the catalogue, on any instance; holds until this one ends. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
    }

    long latest() {
        return jdbc.sql("select coalesce(max(revision), 0) from revisions")
                .query(Long.class)
                .single();
    }

    /**
     * What of these was changed by a later revision.
     *
     * @param names kind and code of each, with a space between
     */
    List<String> changedSince(long revision, List<String> names) {
        return jdbc.sql("""
                select distinct kind || ' ' || code as name from revision_changes
                where revision > :revision and kind || ' ' || code = any(:names) order by name
                """)
                .param("revision", revision)
                .param("names", names.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    long add(String by, List<Change> changes) {
        long revision = jdbc.sql("insert into revisions (applied_at, applied_by) values (:at, :by) returning revision")
                .param("at", clock.instant())
                .param("by", by)
                .query(Long.class)
                .single();
        for (int position = 0; position < changes.size(); position++) {
            add(revision, position, changes.get(position));
        }
        return revision;
    }

    private void add(long revision, int position, Change change) {
        jdbc.sql("""
                insert into revision_changes (revision, position, kind, code, change, spec, diff)
                values (:revision, :position, :kind, :code, :change, cast(:spec as json), cast(:diff as json))
                """)
                .param("revision", revision)
                .param("position", position)
                .param("kind", change.manifest().kind().label())
                .param("code", change.manifest().code())
                .param("change", change.kind().name())
                .param("spec", json.writeValueAsString(change.manifest().spec()))
                .param("diff", json.writeValueAsString(change.diff()))
                .update();
    }

    List<Revision> before(long revision, int limit) {
        return jdbc.sql("""
                select r.revision, r.applied_at, r.applied_by,
                  (select count(*) from revision_changes c where c.revision = r.revision) as changes
                from revisions r where r.revision < :before order by r.revision desc limit :limit
                """)
                .param("before", revision)
                .param("limit", limit)
                .query(Revision.class)
                .list();
    }

    Optional<List<Entry>> changesOf(long revision) {
        var entries =
                jdbc.sql("""
                select kind, code, change, spec, diff from revision_changes where revision = :revision order by position
                """).param("revision", revision).query(Entry.class).list();
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }
}
