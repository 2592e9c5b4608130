package id.mppdigital.application.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms are large and change rarely, so each revision is read from the database once and kept. */
@Component
class ServiceVersions {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<ServiceVersion.Key, ServiceVersion> read = new ConcurrentHashMap<>();

    ServiceVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    ServiceVersion get(ServiceVersion.Key key) {
        var known = read.get(key);
        if (known != null) {
            return known;
        }
        // The row may have moved on to a newer revision between two statements: cache it under what it really is.
        var fresh = load(key.code(), key.version());
        read.put(fresh.key(), fresh);
        return fresh;
    }

    private ServiceVersion load(String code, int version) {
        return jdbc.sql("""
                select code, version, revision, name, form, documents, stages
                  from service where code = :code and version = :version
                """)
                .param("code", code)
                .param("version", version)
                .query((row, number) -> map(row))
                .single();
    }

    private ServiceVersion map(ResultSet row) throws SQLException {
        return new ServiceVersion(
                new ServiceVersion.Key(row.getString("code"), row.getInt("version"), row.getLong("revision")),
                json.readValue(row.getString("name"), BilingualText.class),
                json.readTree(row.getString("form")),
                json.readValue(row.getString("documents"), new TypeReference<List<DocumentRequirement>>() {}),
                json.readValue(row.getString("stages"), new TypeReference<Set<String>>() {}));
    }
}
