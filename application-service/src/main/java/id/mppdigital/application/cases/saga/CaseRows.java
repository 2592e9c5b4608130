package id.mppdigital.application.cases.saga;

import id.mppdigital.application.cases.standing.TellOpenCases;
import id.mppdigital.platform.problem.Problem;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of cases that a change locks first. Whoever locks an application too, locks it before its case; so nobody
 * waits for each other.
 */
@Repository
public class CaseRows {
    /** What {@code :account} submitted for somebody else, by a power that still stands at {@code :now}. */
    public static final String REPRESENTED = """
        (representative = :account and acting_until > :now
         and not exists (select from ended_representation ended
                         where ended.representation = life_case.representation
                           and ended.ended_at >= life_case.acting_signed_at))
        """;

    private final JdbcClient jdbc;
    private final TellOpenCases open;
    private final Clock clock;

    CaseRows(JdbcClient jdbc, TellOpenCases open, Clock clock) {
        this.open = open;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody else changes its parts until the running transaction ends. False if its citizen was erased. */
    public boolean lock(UUID id) {
        return jdbc.sql("select id from life_case where id = :id for no key update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /**
     * The same for its citizen, or for who submitted it on the citizen's behalf.
     *
     * @throws Problem 404 {@code not-found}, also for another's
     */
    public void lock(UUID id, String account) {
        jdbc.sql("select id from life_case where id = :id and (citizen_id = :account or " + REPRESENTED
                        + ") for no key update")
                .param("id", id)
                .param("account", account)
                .param("now", clock.instant())
                .query(UUID.class)
                .optional()
                .orElseThrow(CaseRows::unknown);
    }

    /** None of its parts is open any more. False if that was so before. One that nobody was told of ends unsaid. */
    boolean end(UUID id) {
        var now = clock.instant();
        var told = jdbc.sql("update life_case set ended_at = :now where id = :id and ended_at is null returning told")
                .param("now", now)
                .param("id", id)
                .query(Boolean.class)
                .optional();
        told.filter(isTold -> isTold).ifPresent(_ -> open.ended(id, now));
        return told.isPresent();
    }

    public static Problem unknown() {
        return Problem.notFound("kasus", "case");
    }
}
