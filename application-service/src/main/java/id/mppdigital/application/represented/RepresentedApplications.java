package id.mppdigital.application.represented;

import id.mppdigital.application.lifecycle.ApplicationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which applications a representative filed by what still stands. */
@Repository
class RepresentedApplications {
    private static final String STANDING = """
            select application_id, representation from standing_acting where representative = :representative
            """;

    private final JdbcClient jdbc;

    RepresentedApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param representation by which it was filed */
    record Filed(ApplicationId applicationId, UUID representation) {}

    private record Row(UUID applicationId, UUID representation) {
        private Filed filed() {
            return new Filed(new ApplicationId(applicationId), representation);
        }
    }

    /** Newest first; ids are UUIDv7, so their order is the order of time. */
    List<Filed> of(String representative, int limit, @Nullable UUID before) {
        return select(
                        " and (cast(:id as uuid) is null or application_id < :id) order by application_id desc limit :limit",
                        representative,
                        before)
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::filed)
                .toList();
    }

    Optional<Filed> find(String representative, ApplicationId id) {
        return select(" and application_id = :id", representative, id.value())
                .query(Row.class)
                .optional()
                .map(Row::filed);
    }

    private JdbcClient.StatementSpec select(String which, String representative, @Nullable UUID id) {
        return jdbc.sql(STANDING + which)
                .param("representative", representative)
                .param("id", id);
    }
}
