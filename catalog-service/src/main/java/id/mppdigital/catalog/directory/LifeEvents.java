package id.mppdigital.catalog.directory;

import id.mppdigital.catalog.lifeevent.Part;
import id.mppdigital.catalog.lifeevent.Parts;
import id.mppdigital.catalog.lifeevent.UnionForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The life events, each with the services that are its parts. */
@Repository
class LifeEvents {
    private static final String SERVICES = """
            (select json_object_agg(s.code || '@' || s.version, s.spec)
               from json_array_elements(e.spec -> 'parts') p
               join services s on s.code = p ->> 'service' and s.version = (p ->> 'version')::int) as services
            """;

    private final JdbcClient jdbc;
    private final Specs specs;
    private final JsonMapper json;

    LifeEvents(JdbcClient jdbc, Specs specs, JsonMapper json) {
        this.jdbc = jdbc;
        this.specs = specs;
        this.json = json;
    }

    /** @param services the specs of its parts' services, by {@code code@version} */
    record LifeEvent(String code, int version, JsonNode spec, JsonNode services) {
        Parts parts() {
            return Parts.of(spec);
        }

        JsonNode service(Part part) {
            return services.path(part.serviceVersion());
        }

        UnionForm form() {
            return UnionForm.of(parts(), this::service);
        }
    }

    /** The newest published versions; of a mall, those whose parts it offers, all of them, at present. */
    List<LifeEvent> list(@Nullable String mall, String after, int limit) {
        return jdbc.sql("""
                select * from (
                  select distinct on (code) code, version, spec, %s
                  from life_events e where status = 'PUBLISHED' and code > :after order by code, version desc) newest
                where cast(:mall as text) is null or not exists (
                  select from json_array_elements(spec -> 'parts') p
                  where not exists (
                    select from offerings o join malls m on m.code = o.mall
                    where o.mall = :mall and o.service = p ->> 'service' and o.status = 'OPEN'))
                order by code limit :limit
                """.formatted(SERVICES))
                .param("mall", mall)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /** A version, or the newest published one. */
    Optional<LifeEvent> find(String code, @Nullable Integer version) {
        return jdbc.sql("""
                select code, version, spec, %s from life_events e
                where code = :code
                  and case when cast(:version as int) is null then status = 'PUBLISHED' else version = :version end
                order by version desc limit 1
                """.formatted(SERVICES))
                .param("code", code)
                .param("version", version)
                .query((row, _) -> read(row))
                .optional();
    }

    private LifeEvent read(ResultSet row) throws SQLException {
        return new LifeEvent(
                row.getString("code"), row.getInt("version"), specs.of(row), json.readTree(row.getString("services")));
    }
}
