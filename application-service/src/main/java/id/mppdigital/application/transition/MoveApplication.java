package id.mppdigital.application.transition;

import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.Repetitions;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationChanges;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.Move;
import id.mppdigital.application.lifecycle.Scope;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves an application by the rules, for an agency, a citizen or the system: with everything that belongs to the move,
 * or not at all.
 */
@Component
public class MoveApplication {
    private final Applications applications;
    private final Repetitions repetitions;
    private final KeepEnclosures enclosures;
    private final ApplicationChanges changes;
    private final Catalogue catalogue;
    private final Clock clock;

    MoveApplication(
            Applications applications,
            Repetitions repetitions,
            KeepEnclosures enclosures,
            ApplicationChanges changes,
            Catalogue catalogue,
            Clock clock) {
        this.applications = applications;
        this.repetitions = repetitions;
        this.enclosures = enclosures;
        this.changes = changes;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Returns the application's state after the move. With a key it is moved once, however often the request comes. */
    @Transactional
    public Application move(ApplicationId id, Scope scope, Move move, @Nullable IdempotencyKey key) {
        // By application and caller: keys of two agencies, or for two applications, never collide.
        var request = new Repetitions.Request("move " + id + " " + move.by(), key, move);
        return repetitions.earlier(request, id, scope).orElseGet(() -> move(applications.lock(id, scope), move));
    }

    /** A move by the system without a caller, for example when a time limit has passed. */
    @Transactional
    public Application move(ApplicationId id, Move move) {
        return move(applications.lock(id), move);
    }

    /** Moves it, unless it already has that status: then the request is a repetition and has no effect. */
    private Application move(Application before, Move move) {
        var service =
                catalogue.filedUnder(before.service().code(), before.service().version());
        var enclosed = enclosures.fresh(before, service, move.enclosures());
        if (before.standsAt(move) && enclosed.isNothing()) {
            return before;
        }
        var after = before.move(move, clock.instant());
        MoveRules.check(move, service, enclosed, after.updatedAt());
        changes.make(Change.moved(before.status(), after, move, enclosed));
        return after;
    }
}
