package id.mppdigital.catalog.directory.source;

import id.mppdigital.catalog.directory.Specs;
import id.mppdigital.catalog.form.FactSources;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** All registers. */
@Repository
class Registers {
    private final JdbcClient jdbc;
    private final Specs specs;

    Registers(JdbcClient jdbc, Specs specs) {
        this.jdbc = jdbc;
        this.specs = specs;
    }

    /** @param facts as a form names them in {@code x-source} */
    record Register(String code, JsonNode name, JsonNode basis, Set<String> facts) {}

    List<Register> list(String after, int limit) {
        return jdbc.sql("select code, spec from registers where code > :after order by code limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> {
                    var code = row.getString("code");
                    var spec = specs.of(row);
                    var facts = FactSources.NONE.with(code, spec).facts();
                    return new Register(code, spec.path("name"), spec.path("basis"), facts);
                })
                .list();
    }
}
