package id.mppdigital.connector.api;

import id.mppdigital.connector.delivery.DeliveryState;
import id.mppdigital.connector.delivery.MessageType;
import id.mppdigital.platform.paging.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** One more than the limit, when there are as many. */
    List<DeliveryView> list(Scope scope, @Nullable DeliveryState state, @Nullable UUID after, int limit) {
        var page = page(scope, state, after);
        return jdbc.sql(page.sql())
                .params(page.parameters(limit))
                .query((row, number) -> view(row))
                .list();
    }

    static PageQuery page(Scope scope, @Nullable DeliveryState state, @Nullable UUID after) {
        var page = new PageQuery("delivery", "id desc").in("mall", Set.copyOf(scope.malls()));
        if (scope.agency() != null) {
            page.where("agency = :agency", "agency", scope.agency());
        }
        if (state != null) {
            page.where("state = :state", "state", state.name());
        }
        if (after != null) {
            page.where("id < :after", "after", after);
        }
        return page;
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
                .query(AttemptView.class)
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
