package id.mppdigital.portal.session.forms;

import com.fasterxml.uuid.Generators;
import id.mppdigital.portal.page.typed.TypedForm;
import id.mppdigital.portal.session.tokens.Seal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Forms that arrived after the session had ended, sealed: the newest few of each person, for a day. They wait for the
 * same person to sign in again.
 */
@Repository
public class KeptForms {
    /** Shows one of them. */
    public static final String PAGE = "/session/kept";

    public static final int OF_EACH = 5;

    private static final int LONGEST = 100_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Seal seal;

    KeptForms(JdbcClient jdbc, JsonMapper json, Seal seal) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = seal;
    }

    /**
     * The request's form, unless it is too large. One with files is not kept at all: sent again without them, it would
     * do something else than was meant.
     *
     * @param owner the mark of who typed it
     */
    public Optional<UUID> keep(String owner, HttpServletRequest request) {
        if (!MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(typeOf(request))
                || request.getContentLengthLong() > LONGEST) {
            return Optional.empty();
        }
        var form = TypedForm.of(request);
        return form.fields().isEmpty() || form.length() > LONGEST ? Optional.empty() : Optional.of(keep(owner, form));
    }

    private UUID keep(String owner, TypedForm form) {
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
    public Optional<TypedForm> find(UUID id, String owner) {
        return jdbc.sql("SELECT form FROM kept_form WHERE id = :id AND owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .query((row, _) -> row.getBytes("form"))
                .optional()
                .map(seal::open)
                .map(bytes -> json.readValue(bytes, TypedForm.class));
    }

    private static @Nullable MediaType typeOf(HttpServletRequest request) {
        try {
            return request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
        } catch (InvalidMediaTypeException notAForm) {
            return null;
        }
    }

    @Scheduled(cron = "0 37 * * * *")
    void forgetOld() {
        jdbc.sql("DELETE FROM kept_form WHERE kept_at < now() - interval '1 day'")
                .update();
    }
}
