package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.catalog.ServiceForm;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was filed on forms that have not arrived yet, the dossiers as sealed as they came. */
@Repository
class WaitingForForm {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WaitingForForm(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Filed filed) {
        jdbc.sql("""
                insert into waiting_for_form (service, version, filed) values (:service, :version, :filed::jsonb)
                """)
                .param("service", filed.service().code())
                .param("version", filed.service().version())
                .param("filed", json.writeValueAsString(filed))
                .update();
    }

    /** All that waited for this form, and none of it waits any longer. */
    List<Filed> take(ServiceForm form) {
        return jdbc
                .sql("""
                delete from waiting_for_form where service = :service and version = :version returning filed::text
                """)
                .param("service", form.service())
                .param("version", form.version())
                .query(String.class)
                .list()
                .stream()
                .map(filed -> json.readValue(filed, Filed.class))
                .toList();
    }
}
