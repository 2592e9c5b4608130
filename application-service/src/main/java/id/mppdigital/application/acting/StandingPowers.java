package id.mppdigital.application.acting;

import id.mppdigital.application.lifecycle.ApplicationEvents;
import id.mppdigital.application.lifecycle.ApplicationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which applications a representative filed by what still stands, and what else it lets them do there. */
@Repository
public class StandingPowers implements ApplicationEvents.Followers {
    private static final String STANDING =
            "select application_id, representation, representative, actions from standing_acting where true";

    private final JdbcClient jdbc;

    StandingPowers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param representation by which the application was filed
     * @param representative the account of who filed it
     */
    public record Power(ApplicationId application, UUID representation, String representative, Set<Action> actions) {
        public boolean covers(Action action) {
            return actions.contains(action);
        }
    }

    /** Newest first; ids are UUIDv7, so their order is the order of time. */
    public List<Power> of(String representative, int limit, @Nullable UUID before) {
        return select(
                        " and representative = :representative and (cast(:before as uuid) is null or application_id < :before)"
                                + " order by application_id desc limit :limit")
                .param("representative", representative)
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> power(row))
                .list();
    }

    public Optional<Power> find(String representative, ApplicationId application) {
        return standing(application).filter(power -> power.representative().equals(representative));
    }

    @Override
    public Optional<String> follower(ApplicationId application) {
        return standing(application).map(Power::representative);
    }

    private Optional<Power> standing(ApplicationId application) {
        return select(" and application_id = :application")
                .param("application", application.value())
                .query((row, _) -> power(row))
                .optional();
    }

    private JdbcClient.StatementSpec select(String which) {
        return jdbc.sql(STANDING + which);
    }

    private static Power power(ResultSet row) throws SQLException {
        var actions = EnumSet.noneOf(Action.class);
        Arrays.stream((Object[]) row.getArray("actions").getArray())
                .map(name -> Action.valueOf(name.toString()))
                .forEach(actions::add);
        return new Power(
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getObject("representation", UUID.class),
                row.getString("representative"),
                actions);
    }
}
