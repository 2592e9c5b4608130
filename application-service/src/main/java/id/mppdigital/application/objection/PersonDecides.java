package id.mppdigital.application.objection;

import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.ChangeListener;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.status.Actor;
import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.problem.Problem;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds that a person decides what is decided anew, and remembers that it was done. */
@Component
class PersonDecides implements ChangeListener {
    private static final Set<ApplicationStatus> DECISIONS =
            EnumSet.of(ApplicationStatus.APPROVED, ApplicationStatus.REJECTED, ApplicationStatus.AWAITING_PAYMENT);

    private final JdbcClient jdbc;

    PersonDecides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Problem 403 {@code person-must-decide} when an agency's program decides it again */
    @Override
    public void on(Change change) {
        var actor = change.move().actor();
        var application = change.now();
        if (!DECISIONS.contains(application.status()) || change.from() == application.status()) {
            return;
        }
        if (actor == Actor.AGENCY && isUndecided(application)) {
            throw Problem.of(ApplicationRefusal.PERSON_MUST_DECIDE);
        }
        if (actor == Actor.OFFICER) {
            jdbc.sql("""
                    update objection set decided_at = :now
                    where application_id = :id and reopened_at is not null and decided_at is null
                    """)
                    .param("now", application.updatedAt().atOffset(ZoneOffset.UTC))
                    .param("id", application.id())
                    .update();
        }
    }

    private boolean isUndecided(Application application) {
        return jdbc.sql("""
                select count(*) > 0 from objection
                where application_id = :id and reopened_at is not null and decided_at is null
                """).param("id", application.id()).query(Boolean.class).single();
    }
}
