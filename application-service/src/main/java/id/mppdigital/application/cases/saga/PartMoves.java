package id.mppdigital.application.cases.saga;

import id.mppdigital.application.cases.saga.CaseParts.Kept;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.Later;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.secrecy.PersonSeal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores how a part has moved, while the case is locked. */
@Repository
public class PartMoves {
    private final JdbcClient jdbc;
    private final PersonSeal seal;
    private final Clock clock;

    PartMoves(JdbcClient jdbc, PersonSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    void replace(Part part) {
        jdbc.sql("""
                update case_part set state = :state, goes_on = :goesOn, late_told = :late, since = :now, asks = null,
                       dossier = case when :state = 'STOPPED' then null else dossier end
                 where id = :id
                """).paramSource(part).param("now", clock.instant()).update();
    }

    /** With what its citizen has added. */
    public void keep(Kept kept, Dossier dossier) {
        jdbc.sql("update case_part set dossier = cast(:dossier as jsonb) where id = :part")
                .param("dossier", sealed(kept.caseId(), dossier))
                .param("part", kept.id())
                .update();
    }

    /** Whether it is to be filed, and nothing was added to its dossier since it was read. */
    boolean isReadyAs(Kept kept) {
        return jdbc.sql("""
                select exists (select from case_part
                               where id = :part and state = 'READY' and dossier = cast(:dossier as jsonb))
                """)
                .param("part", kept.id())
                .param("dossier", kept.dossier())
                .query(Boolean.class)
                .single();
    }

    /** The citizen is asked for what the dossier lacks. */
    void ask(Kept kept, Dossier dossier, Later lacking) {
        jdbc.sql("""
                update case_part set state = 'ASKS', since = :now, asks = :asks, dossier = cast(:dossier as jsonb)
                 where id = :part
                """)
                .param("now", clock.instant())
                .param("asks", lacking)
                .param("dossier", sealed(kept.caseId(), dossier))
                .param("part", kept.id())
                .update();
    }

    void filed(Kept kept, ApplicationId application, ZoneId zone) {
        var now = clock.instant();
        var deadline = kept.deadline();
        jdbc.sql("""
                update case_part set state = 'FILED', since = :now, application_id = :application, late_at = :lateAt,
                       asks = null, dossier = null
                 where id = :part
                """)
                .param("now", now)
                .param("application", application.value())
                .param("lateAt", deadline == null ? null : deadline.after(now, zone))
                .param("part", kept.id())
                .update();
    }

    private String sealed(UUID caseId, Dossier dossier) {
        return seal.seal(Owner.lifeCase(caseId), dossier);
    }
}
