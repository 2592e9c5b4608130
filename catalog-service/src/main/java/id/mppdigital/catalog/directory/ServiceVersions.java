package id.mppdigital.catalog.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** All versions of all services. */
@Repository
class ServiceVersions {
    private final JdbcClient jdbc;
    private final Specs specs;

    ServiceVersions(JdbcClient jdbc, Specs specs) {
        this.jdbc = jdbc;
        this.specs = specs;
    }

    record ServiceVersion(String code, int version, String status, JsonNode spec) {}

    /** A version, or the newest published one. */
    Optional<ServiceVersion> find(String code, @Nullable Integer version) {
        return jdbc.sql("""
                select code, version, status, spec from services
                where code = :code
                  and case when cast(:version as int) is null then status = 'PUBLISHED' else version = :version end
                order by version desc limit 1
                """)
                .param("code", code)
                .param("version", version)
                .query((row, _) -> new ServiceVersion(
                        row.getString("code"), row.getInt("version"), row.getString("status"), specs.of(row)))
                .optional();
    }

    List<Integer> versionsOf(String code) {
        return jdbc.sql("select version from services where code = :code order by version")
                .param("code", code)
                .query(Integer.class)
                .list();
    }
}
