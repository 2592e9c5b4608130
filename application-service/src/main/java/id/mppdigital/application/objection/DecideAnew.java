package id.mppdigital.application.objection;

import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.status.ApplicationStatus;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a refusal aside that no person took, once an objection to it was agreed to: the application is in review again,
 * and only an officer decides it (UU 27/2022 art. 10). What was granted stays: nobody takes a product away like this.
 */
@Component
class DecideAnew {
    private final Applications applications;
    private final ApplicationChanges changes;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecideAnew(Applications applications, ApplicationChanges changes, JdbcClient jdbc, Clock clock) {
        this.applications = applications;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing where the decision grants something, or a person has taken another one meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void because(UUID request, ApplicationId id) {
        var before = applications.lock(id);
        if (!before.canBeDecidedAnew()) {
            return;
        }
        var now = clock.instant();
        var move = Move.bySystem(ApplicationStatus.IN_REVIEW, Move.OBJECTION_UPHELD);
        changes.make(Change.moved(before.status(), before.inReviewAgain(now), move));
        jdbc.sql("update objection set reopened_at = :now where request = :request")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("request", request)
                .update();
    }
}
