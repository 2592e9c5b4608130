package id.mppdigital.portal.session.forms;

import com.fasterxml.uuid.Generators;
import id.mppdigital.portal.session.tokens.Seal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Late forms, sealed: the newest few of each person, for a day. */
@Repository
public class KeptForms {
    public static final int OF_EACH = 5;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Seal seal;

    KeptForms(JdbcClient jdbc, JsonMapper json, Seal seal) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = seal;
    }

    /** @param owner the mark of who typed it */
    public UUID keep(String owner, KeptForm form) {
        var id = Generators.timeBasedEpochGenerator().generate();
        jdbc.sql("INSERT INTO kept_form (id, owner, form) VALUES (:id, :owner, :form)")
                .param("id", id)
                .param("owner", owner)
                .param("form", seal.seal(json.writeValueAsBytes(form)))
                .update();
        jdbc.sql("""
                        DELETE FROM kept_form WHERE id IN (
                          SELECT id FROM kept_form WHERE owner = :owner ORDER BY id DESC OFFSET :newest)
                        """).param("owner", owner).param("newest", OF_EACH).update();
        return id;
    }

    /** Empty for a form that somebody else typed. */
    public Optional<KeptForm> find(UUID id, String owner) {
        return jdbc.sql("SELECT form FROM kept_form WHERE id = :id AND owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .query((row, _) -> row.getBytes("form"))
                .optional()
                .map(seal::open)
                .map(bytes -> json.readValue(bytes, KeptForm.class));
    }

    @Scheduled(cron = "0 37 * * * *")
    void forgetOld() {
        jdbc.sql("DELETE FROM kept_form WHERE kept_at < now() - interval '1 day'")
                .update();
    }
}
