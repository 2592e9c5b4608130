package id.mppdigital.application.tracking;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.ApplicationStatus;
import id.mppdigital.platform.live.LiveEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the timeline what a client missed while it was not connected. */
@Component
class MissedUpdates {

    private static final String SELECT = """
            select t.application_id, a.registration_number, t.sequence, t.to_status, t.stage, t.at
              from timeline t join application a on a.id = t.application_id
            """;

    private final JdbcClient jdbc;

    MissedUpdates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the application stands, for a client that connects for the first time. */
    List<LiveEvent> standing(ApplicationId id) {
        return jdbc.sql(SELECT + "where t.application_id = :id order by t.sequence desc limit 1")
                .param("id", id.value())
                .query((row, number) -> update(row).live())
                .list();
    }

    List<LiveEvent> after(EventId last) {
        return jdbc.sql(SELECT + "where t.application_id = :id and t.sequence > :sequence order by t.sequence")
                .param("id", last.application())
                .param("sequence", last.sequence())
                .query((row, number) -> update(row).live())
                .list();
    }

    /**
     * What happened to a citizen's applications since an event of theirs. Changes of several applications have no
     * common order but their times, and those of two instances may differ a little: a few seconds are repeated rather
     * than missed.
     */
    List<LiveEvent> after(EventId last, String citizenId) {
        return jdbc.sql(SELECT + """
                 where a.citizen_id = :citizen
                   and (t.application_id, t.sequence) <> (:id, :sequence)
                   and t.at >= (select l.at - interval '5 seconds'
                                  from timeline l join application o on o.id = l.application_id
                                 where l.application_id = :id and l.sequence = :sequence and o.citizen_id = :citizen)
                 order by t.at, t.application_id, t.sequence limit 1000
                """)
                .param("citizen", citizenId)
                .param("id", last.application())
                .param("sequence", last.sequence())
                .query((row, number) -> update(row).live())
                .list();
    }

    private static StatusUpdate update(ResultSet row) throws SQLException {
        return new StatusUpdate(
                row.getObject("application_id", UUID.class),
                row.getString("registration_number"),
                row.getLong("sequence"),
                ApplicationStatus.valueOf(row.getString("to_status")),
                row.getString("stage"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
