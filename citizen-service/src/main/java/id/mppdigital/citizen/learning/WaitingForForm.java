package id.mppdigital.citizen.learning;

import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.CopyPart.Item;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Submissions whose forms have not arrived yet; their dossiers stay sealed. */
@Repository
class WaitingForForm implements PersonalData {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    WaitingForForm(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Filed filed) {
        jdbc.sql("""
                insert into waiting_for_form (service, version, filed) values (:code, :version, :filed)
                """).paramSource(filed.service()).param("filed", filed).update();
    }

    /** @param decided whether the application has ended meanwhile */
    record Waited(Filed filed, boolean decided) {}

    /** The application ends before its form comes. */
    void decided(UUID application) {
        jdbc.sql("update waiting_for_form set decided = true where filed ->> 'applicationId' = :application")
                .param("application", application.toString())
                .update();
    }

    /** Takes out everything that waited for this form. */
    List<Waited> take(ServiceForm form) {
        return jdbc.sql("""
                delete from waiting_for_form where service = :service and version = :version
                returning filed::text, decided
                """)
                .param("service", form.service())
                .param("version", form.version())
                .query((row, _) ->
                        new Waited(json.readValue(row.getString("filed"), Filed.class), row.getBoolean("decided")))
                .list();
    }

    /** The answers themselves are the application's, which the citizen reads there. */
    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Permohonan yang menunggu formulirnya", "Submissions that wait for their form");
        var held = jdbc.sql("select filed::text from waiting_for_form where filed ->> 'citizenId' in (:accounts)")
                .param("accounts", accounts)
                .query((row, _) -> json.readValue(row.getString("filed"), Filed.class))
                .list();
        return CopyPart.of(
                "waitingForForm",
                title,
                held,
                filed -> List.of(
                        Item.of("applicationId", "Permohonan", "Application", filed.applicationId()),
                        Item.of("service", "Layanan", "Service", filed.service().code()),
                        Item.of("submittedAt", "Diajukan", "Submitted", filed.submittedAt())));
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("delete from waiting_for_form where filed ->> 'citizenId' in (:accounts)")
                .param("accounts", accounts)
                .update();
    }
}
