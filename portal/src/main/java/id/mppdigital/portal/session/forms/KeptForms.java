package id.mppdigital.portal.session.forms;

import com.fasterxml.uuid.Generators;
import id.mppdigital.portal.page.typed.Again;
import id.mppdigital.portal.session.tokens.Seal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
    private final UploadPlaces places;

    KeptForms(JdbcClient jdbc, JsonMapper json, Seal seal, UploadPlaces places) {
        this.jdbc = jdbc;
        this.json = json;
        this.seal = seal;
        this.places = places;
    }

    /**
     * The request's form, unless it is too large. Of files only the names are kept, to be chosen again: sent without
     * them, the form would do something else than was meant.
     *
     * @param owner the mark of who typed it
     */
    public Optional<UUID> keep(String owner, HttpServletRequest request) throws ServletException, IOException {
        if (!isThere(request, owner)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Again.of(request))
                .filter(form -> !form.typed().fields().isEmpty() && form.length() <= LONGEST)
                .map(form -> keep(owner, form));
    }

    private boolean isThere(HttpServletRequest request, String owner) throws ServletException, IOException {
        if (UploadPlaces.isWithFiles(request)) {
            return places.receive(request, owner) == UploadPlaces.Outcome.RECEIVED;
        }
        return MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(typeOf(request))
                && request.getContentLengthLong() <= LONGEST;
    }

    private UUID keep(String owner, Again form) {
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
    public Optional<Again> find(UUID id, String owner) {
        return jdbc.sql("SELECT form FROM kept_form WHERE id = :id AND owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .query((row, _) -> row.getBytes("form"))
                .optional()
                .map(seal::open)
                .map(bytes -> json.readValue(bytes, Again.class));
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
