package id.mppdigital.application.catalog;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The service versions, each revision read from the database once and kept: forms are large and change rarely. */
@Repository
class ServiceVersions {
    private final JdbcClient jdbc;
    private final Map<ServiceVersion.Key, ServiceVersion> read = new ConcurrentHashMap<>();

    ServiceVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ServiceVersion get(ServiceVersion.Key key) {
        var known = read.get(key);
        if (known != null) {
            return known;
        }
        // The row may have got a newer revision between two statements: cache it under the revision that was read.
        var fresh = load(key.code(), key.version());
        read.put(fresh.key(), fresh);
        return fresh;
    }

    private ServiceVersion load(String code, int version) {
        return jdbc.sql("""
                select code, version, revision, name, form, documents, stages, time_limit
                  from service where code = :code and version = :version
                """)
                .param("code", code)
                .param("version", version)
                .query(ServiceVersion.class)
                .single();
    }
}
