package id.mppdigital.catalog.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** All agencies. */
@Repository
class Agencies {
    private final JdbcClient jdbc;
    private final Specs specs;

    Agencies(JdbcClient jdbc, Specs specs) {
        this.jdbc = jdbc;
        this.specs = specs;
    }

    record Agency(String code, String kind, JsonNode name, JsonNode malls) {}

    List<Agency> list(@Nullable String mall, String after, int limit) {
        return jdbc.sql("""
                select code, spec from agencies
                where (cast(:mall as text) is null or malls @> array[cast(:mall as text)]) and code > :after
                order by code limit :limit
                """)
                .param("mall", mall)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> agency(row))
                .list();
    }

    Optional<Agency> find(String code) {
        return jdbc.sql("select code, spec from agencies where code = :code")
                .param("code", code)
                .query((row, _) -> agency(row))
                .optional();
    }

    private Agency agency(ResultSet row) throws SQLException {
        var spec = specs.of(row);
        return new Agency(row.getString("code"), spec.path("kind").asString(), spec.path("name"), spec.path("malls"));
    }
}
