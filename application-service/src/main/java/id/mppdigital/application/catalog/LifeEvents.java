package id.mppdigital.application.catalog;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads life events from the replica. */
@Repository
public class LifeEvents {
    private final JdbcClient jdbc;

    LifeEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The version whose form was shown.
     *
     * @throws Problem 422 {@code unknown-life-event}, {@code unknown-version}; 409 {@code version-not-published}
     */
    public LifeEvent published(String code, int version) {
        var known = jdbc.sql("select code, version, status, name, parts from life_event where code = :code")
                .param("code", code)
                .query(LifeEvent.class)
                .list();
        if (known.isEmpty()) {
            throw refused("/lifeEvent", ApplicationRefusal.UNKNOWN_LIFE_EVENT);
        }
        var found = known.stream()
                .filter(event -> event.version() == version)
                .findFirst()
                .orElseThrow(() -> refused("/version", ApplicationRefusal.LIFE_EVENT_VERSION));
        if (!found.status().equals("PUBLISHED")) {
            throw refused("/version", ApplicationRefusal.VERSION_NOT_PUBLISHED);
        }
        return found;
    }

    private static Problem refused(String pointer, ApplicationRefusal refusal) {
        return Problem.of(refusal).at(pointer, refusal);
    }
}
