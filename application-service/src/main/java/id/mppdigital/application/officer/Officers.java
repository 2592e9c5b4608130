package id.mppdigital.application.officer;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.secrecy.OwnSeal;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Officers that were seen at their desks lately. */
@Repository
public class Officers {
    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final Duration PRECISION = Duration.ofHours(1);
    private static final int MOST_KEPT = 10_000;
    private static final String RECENT = """
            select * from officer
             where agency = :agency and seen_at > :since and (cardinality(malls) = 0 or malls && cast(:malls as text[])
                   or cardinality(cast(:malls as text[])) = 0)
            """;

    private final JdbcClient jdbc;
    private final OwnSeal seal;
    private final Clock clock;
    private final Map<Seen, Instant> written = new ConcurrentHashMap<>();

    Officers(JdbcClient jdbc, OwnSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    private record Seen(String agency, String subject, Set<String> malls, String name) {}

    /** Remembers an officer; what was written within the hour is not written again. Other callers are no officers. */
    public void saw(Caller caller) {
        if (!caller.has("agency-officer")) {
            return;
        }
        var desk = Scope.desk(caller);
        var seen = new Seen(
                desk.agency(),
                caller.subject(),
                desk.malls(),
                caller.claim("name").orElse(""));
        var now = clock.instant();
        var before = written.get(seen);
        if (before == null || before.isBefore(now.minus(PRECISION))) {
            write(seen, now);
            if (written.size() >= MOST_KEPT) {
                written.clear();
            }
            written.put(seen, now);
        }
    }

    private void write(Seen seen, Instant now) {
        jdbc.sql("""
                insert into officer (agency, subject, malls, name, seen_at)
                values (:agency, :subject, :malls, cast(:sealed as jsonb), :now)
                on conflict (agency, subject)
                do update set malls = excluded.malls, name = excluded.name, seen_at = excluded.seen_at
                """)
                .paramSource(seen)
                .param("sealed", seen.name().isEmpty() ? null : seal.seal(seen.name()))
                .param("now", now)
                .update();
    }

    /** The officers of a desk, by subject. */
    public Page<Colleague> page(Scope.Desk desk, int limit, @Nullable String after) {
        var most = Page.limit(limit);
        var found = jdbc.sql(RECENT + " and subject > :after order by subject limit :limit")
                .param("agency", desk.agency())
                .param("malls", desk.malls().toArray(String[]::new))
                .param("since", clock.instant().minus(REMEMBERED))
                .param(
                        "after",
                        after == null ? "" : Cursor.decode(after).parts().getFirst())
                .param("limit", most + 1)
                .query((row, _) -> colleague(row))
                .list();
        return Page.of(found, most, last -> Cursor.of(last.subject()));
    }

    /** The officers of all agencies that offer something in a mall, by agency and subject. */
    Page<Officer> of(String mall, int limit, @Nullable String after) {
        var most = Page.limit(limit);
        var from = after == null ? List.of("", "") : Cursor.decode(after).parts();
        var found = jdbc.sql("""
                select officer.* from (select distinct agency from offering where mall = :mall) as here
                join officer on officer.agency = here.agency
                where seen_at > :since and (cardinality(malls) = 0 or :mall = any(malls))
                  and (officer.agency, subject) > (:agency, :subject)
                order by officer.agency, subject limit :limit
                """)
                .param("mall", mall)
                .param("since", clock.instant().minus(REMEMBERED))
                .param("agency", from.getFirst())
                .param("subject", from.getLast())
                .param("limit", most + 1)
                .query((row, _) -> new Officer(row.getString("agency"), colleague(row)))
                .list();
        return Page.of(
                found, most, last -> Cursor.of(last.agency(), last.colleague().subject()));
    }

    /** The desk of an officer of this agency; empty for one who was not seen lately. */
    public Optional<Scope.Desk> desk(String subject, String agency) {
        return jdbc.sql(RECENT + " and subject = :subject")
                .param("agency", agency)
                .param("malls", new String[0])
                .param("since", clock.instant().minus(REMEMBERED))
                .param("subject", subject)
                .query((row, _) -> colleague(row))
                .optional()
                .map(colleague -> new Scope.Desk(agency, colleague.malls()));
    }

    /** The officer's name, or the subject if the name is not known. */
    public String nameOf(String subject, Application application) {
        return jdbc.sql("select name from officer where agency = :agency and subject = :subject and name is not null")
                .param("agency", application.agency().code())
                .param("subject", subject)
                .query(String.class)
                .optional()
                .map(name -> seal.open(name, String.class))
                .orElse(subject);
    }

    private Colleague colleague(ResultSet row) throws SQLException {
        var name = row.getString("name");
        return new Colleague(
                row.getString("subject"),
                name == null ? null : seal.open(name, String.class),
                Set.copyOf(Arrays.asList((String[]) row.getArray("malls").getArray())),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
