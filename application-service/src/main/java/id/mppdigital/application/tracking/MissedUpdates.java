package id.mppdigital.application.tracking;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the timeline what a client missed while it was not connected. */
@Repository
class MissedUpdates {
    private static final String SELECT = """
            select t.application_id, a.registration_number, t.sequence, t.to_status as status, t.stage, t.at
              from timeline t join application a on a.id = t.application_id
            """;

    private static final String[] ENDED = Arrays.stream(ApplicationStatus.values())
            .filter(ApplicationStatus::isFinal)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    MissedUpdates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The application's status, for a client that connects for the first time. */
    List<StatusUpdate> standing(ApplicationId id) {
        return jdbc.sql(SELECT + "where t.application_id = :id order by t.sequence desc limit 1")
                .param("id", id)
                .query(StatusUpdate.class)
                .list();
    }

    List<StatusUpdate> after(EventId last) {
        return jdbc.sql(SELECT + "where t.application_id = :application and t.sequence > :sequence order by t.sequence")
                .paramSource(last)
                .query(StatusUpdate.class)
                .list();
    }

    /** Whether the event belongs to this citizen. */
    boolean isOf(String citizenId, EventId event) {
        return jdbc.sql("""
                select exists (select from timeline t join application a on a.id = t.application_id
                                where t.application_id = :application and t.sequence = :sequence
                                  and a.citizen_id = :citizen)
                """)
                .paramSource(event)
                .param("citizen", citizenId)
                .query(Boolean.class)
                .single();
    }

    /** The last sequence of each application of a citizen that is still open or ended recently. */
    Map<UUID, Long> thatMayChange(String citizenId, Instant lately) {
        return jdbc
                .sql("""
                select id as application, sequence from application
                 where citizen_id = :citizen and (status <> all (cast(:ended as text[])) or updated_at >= :lately)
                """)
                .param("citizen", citizenId)
                .param("ended", ENDED)
                .param("lately", lately)
                .query(EventId.class)
                .list()
                .stream()
                .collect(Collectors.toMap(EventId::application, EventId::sequence));
    }

    /** The changes of a citizen's applications after the position. */
    List<StatusUpdate> after(Position position, String citizenId, int limit) {
        var seen = Objects.requireNonNull(position.seen());
        return jdbc.sql(SELECT + """
                  left join unnest(cast(:ids as text[]), cast(:sequences as text[])) as seen (id, sequence)
                    on cast(seen.id as uuid) = a.id
                 where a.citizen_id = :citizen
                   and case when seen.id is null then a.updated_at >= :since
                            else a.sequence > cast(seen.sequence as bigint)
                             and t.sequence > cast(seen.sequence as bigint) end
                 order by t.at, t.application_id, t.sequence limit :limit
                """)
                .param("citizen", citizenId)
                .param("ids", texts(seen.keySet()))
                .param("sequences", texts(seen.values()))
                .param("since", position.since())
                .param("limit", limit)
                .query(StatusUpdate.class)
                .list();
    }

    /** The changes after an event, for a client that knows only that event's id. */
    List<StatusUpdate> after(EventId last, String citizenId, int limit) {
        return jdbc.sql(SELECT + """
                  join timeline l on l.application_id = :application and l.sequence = :sequence
                 where a.citizen_id = :citizen
                   and case when a.id = :application then t.sequence > :sequence else t.at > l.at end
                 order by t.at, t.application_id, t.sequence limit :limit
                """)
                .paramSource(last)
                .param("citizen", citizenId)
                .param("limit", limit)
                .query(StatusUpdate.class)
                .list();
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(String::valueOf).toArray(String[]::new);
    }
}
