package id.mppdigital.catalog.directory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** All channels. */
@Repository
class Channels {
    private final JdbcClient jdbc;
    private final Specs specs;

    Channels(JdbcClient jdbc, Specs specs) {
        this.jdbc = jdbc;
        this.specs = specs;
    }

    record Channel(String code, JsonNode name, String status) {}

    List<Channel> list(String after, int limit) {
        return jdbc.sql("select code, spec from channels where code > :after order by code limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> {
                    var spec = specs.of(row);
                    return new Channel(
                            row.getString("code"),
                            spec.path("name"),
                            spec.path("status").asString("OPEN"));
                })
                .list();
    }
}
