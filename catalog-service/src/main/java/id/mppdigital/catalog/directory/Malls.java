package id.mppdigital.catalog.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** All malls. */
@Repository
class Malls {
    private final JdbcClient jdbc;
    private final Specs specs;

    Malls(JdbcClient jdbc, Specs specs) {
        this.jdbc = jdbc;
        this.specs = specs;
    }

    record Mall(
            String code,
            String region,
            String regionName,
            JsonNode name,
            String timeZone,
            String status,
            @Nullable String address) {}

    /** What is offered in a mall, by whom; name is that of the newest published version. */
    record Offering(
            String service,
            JsonNode name,
            String agency,
            @JsonUnwrapped Standing standing) {}

    /**
     * Whether applications are taken.
     *
     * @param reason why it is closed, for citizens
     * @param since when it was opened or closed
     * @param revision in which the offering was changed last; {@code If-Match} takes it at the next change
     */
    record Standing(
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            JsonNode reason,

            Instant since,
            long revision) {}

    List<Mall> list(String after, int limit) {
        return jdbc.sql("""
                select m.code, m.spec, r.name as region_name from malls m join regions r on r.code = m.region
                where m.code > :after order by m.code limit :limit
                """)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> mall(row))
                .list();
    }

    Optional<Mall> find(String code) {
        return jdbc.sql("""
                select m.code, m.spec, r.name as region_name from malls m join regions r on r.code = m.region
                where m.code = :code
                """).param("code", code).query((row, _) -> mall(row)).optional();
    }

    List<Offering> offeringsOf(String mall) {
        return jdbc.sql("""
                select o.service, s.name, o.agency, o.status, o.reason, o.status_since, o.revision from offerings o
                join services s on s.code = o.service and s.newest
                where o.mall = :mall order by o.service
                """)
                .param("mall", mall)
                .query((row, _) -> new Offering(
                        row.getString("service"), specs.of(row, "name"), row.getString("agency"), standing(row)))
                .list();
    }

    private Standing standing(ResultSet row) throws SQLException {
        var reason = specs.of(row, "reason");
        return new Standing(
                row.getString("status"),
                reason.isMissingNode() ? null : reason,
                row.getObject("status_since", OffsetDateTime.class).toInstant(),
                row.getLong("revision"));
    }

    private Mall mall(ResultSet row) throws SQLException {
        var spec = specs.of(row);
        return new Mall(
                row.getString("code"),
                spec.path("region").asString(),
                row.getString("region_name"),
                spec.path("name"),
                spec.path("timeZone").asString(),
                spec.path("status").asString("OPEN"),
                spec.path("address").asStringOpt().orElse(null));
    }
}
