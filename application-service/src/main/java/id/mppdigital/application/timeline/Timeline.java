package id.mppdigital.application.timeline;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.ChangeListener;
import id.mppdigital.application.lifecycle.Remarks;
import id.mppdigital.application.secrecy.Opener;
import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.secrecy.PersonSeal;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to each application, in order and without gaps. */
@Repository
public class Timeline implements ChangeListener {
    private final JdbcClient jdbc;
    private final PersonSeal seal;

    Timeline(JdbcClient jdbc, PersonSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public void on(Change change) {
        var now = change.now();
        var move = change.move();
        var remarks = move.remarks();
        jdbc.sql("""
                insert into timeline (application_id, sequence, from_status, to_status, stage, reason_code, actor,
                                      actor_id, at, remarks)
                values (:id, :sequence, :from, :status, :stage, :reasonCode, :actor, :by, :updatedAt,
                        cast(:remarks as jsonb))
                """)
                .paramSource(now)
                .paramSource(move)
                .param("from", change.from())
                .param("remarks", remarks.areNone() ? null : seal.seal(owner(now.id()), remarks))
                .update();
    }

    public List<TimelineEntry> of(Application application) {
        var key = seal.of(owner(application.id()));
        var entries = jdbc.sql("select * from timeline where application_id = :id order by sequence")
                .paramSource(application)
                .query((row, number) -> entry(key, application.agency(), row))
                .list();
        return entries.stream()
                .map(entry -> entries.stream().anyMatch(later -> later.setsAside(entry)) ? entry.asSetAside() : entry)
                .toList();
    }

    /** What is marked in the correction request that an application waits for; empty in every other status. */
    public List<Remarks.Mark> marks(Application application) {
        return asked(application).marked();
    }

    /** The correction request that an application waits for; none in every other status. */
    public Remarks asked(Application application) {
        if (application.status() != ApplicationStatus.CORRECTION_REQUESTED) {
            return Remarks.NONE;
        }
        var remarks = jdbc.sql("""
                select remarks from timeline
                 where application_id = :id and to_status = 'CORRECTION_REQUESTED' and from_status <> to_status
                 order by sequence desc limit 1
                """).paramSource(application).query(String.class).optional();
        return opened(seal.of(owner(application.id())), remarks.orElse(null));
    }

    private static Owner owner(ApplicationId application) {
        return Owner.application(application.value());
    }

    private static Remarks opened(Opener key, @Nullable String sealed) {
        return sealed == null ? Remarks.NONE : key.open(sealed, Remarks.class).orElse(Remarks.NONE);
    }

    private static TimelineEntry entry(Opener key, Application.AgencyRef agency, ResultSet row) throws SQLException {
        var actor = Actor.valueOf(row.getString("actor"));
        return new TimelineEntry(
                row.getLong("sequence"),
                ApplicationStatus.valueOf(row.getString("from_status")),
                ApplicationStatus.valueOf(row.getString("to_status")),
                row.getString("stage"),
                row.getString("reason_code"),
                actor,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                opened(key, row.getString("remarks")),
                row.getString("actor_id"),
                null,
                actor == Actor.AGENCY || actor == Actor.OFFICER ? agency : null,
                null);
    }
}
