package id.mppdigital.citizen.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The forms of all service versions; retired ones stay, because a correction is filed against the version shown. */
@Repository
public class ServiceForms {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ServiceForms(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<ServiceForm> find(String service, int version) {
        return jdbc.sql("select fields::text from service_form where service = :service and version = :version")
                .param("service", service)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(fields ->
                        new ServiceForm(service, version, List.of(json.readValue(fields, ServiceForm.Field[].class))));
    }

    void store(ServiceForm form) {
        jdbc.sql("""
                insert into service_form (service, version, fields) values (:service, :version, :fields::jsonb)
                on conflict (service, version) do update set fields = excluded.fields
                """)
                .param("service", form.service())
                .param("version", form.version())
                .param("fields", json.writeValueAsString(form.fields()))
                .update();
    }
}
