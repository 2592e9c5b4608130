package id.mppdigital.connector.api;

import id.mppdigital.connector.delivery.DeliveryState;
import id.mppdigital.connector.delivery.MessageType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side: deliveries within a scope, newest first. */
@Repository
class DeliveryRows {
    private final JdbcClient jdbc;

    DeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeliveryView> list(Scope scope, @Nullable DeliveryState state, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select * from delivery
                where (:agency::text is null or agency = :agency)
                  and (cardinality(:malls::text[]) = 0 or mall = any(:malls))
                  and (:state::text is null or state = :state)
                  and (:after::uuid is null or id < :after)
                order by id desc
                limit :limit
                """)
                .param("agency", scope.agency())
                .param("malls", scope.mallArray())
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> view(row))
                .list();
    }

    Optional<DeliveryView> find(Scope scope, UUID id) {
        return jdbc.sql("""
                select * from delivery
                where id = :id
                  and (:agency::text is null or agency = :agency)
                  and (cardinality(:malls::text[]) = 0 or mall = any(:malls))
                """)
                .param("id", id)
                .param("agency", scope.agency())
                .param("malls", scope.mallArray())
                .query((row, number) -> view(row))
                .optional();
    }

    List<AttemptView> attempts(UUID delivery) {
        return jdbc.sql("select * from attempt where delivery = ? order by id")
                .param(delivery)
                .query((row, number) -> new AttemptView(
                        row.getTimestamp("started_at").toInstant(),
                        row.getInt("duration_millis"),
                        row.getObject("status", Integer.class),
                        row.getString("outcome")))
                .list();
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        var state = DeliveryState.valueOf(row.getString("state"));
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("registration_number"),
                row.getString("agency"),
                row.getString("mall"),
                MessageType.valueOf(row.getString("message")).wire(),
                row.getLong("sequence"),
                state,
                row.getInt("attempts"),
                row.getObject("last_status", Integer.class),
                row.getString("park_reason"),
                row.getTimestamp("created_at").toInstant(),
                state == DeliveryState.PENDING ? row.getTimestamp("due_at").toInstant() : null,
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
