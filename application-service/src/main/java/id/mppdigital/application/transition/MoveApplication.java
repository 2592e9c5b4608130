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

/** An agency, a citizen or the system moves an application on by the rules, with all that belongs to the move, or not at all. */
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

    /** Where the application stands afterwards; with a key it is moved once, however often that is asked. */
    @Transactional
    public Application move(ApplicationId id, Scope scope, Move move, @Nullable IdempotencyKey key) {
        // Per application and caller: keys of two agencies, or of two applications, never meet.
        var request = new Repetitions.Request("move " + id + " " + move.by(), key, move);
        return repetitions.earlier(request, id, scope).orElseGet(() -> move(applications.lock(id, scope), move));
    }

    /** The system's own move, which no caller asked for: when time has run out, for one. */
    @Transactional
    public Application move(ApplicationId id, Move move) {
        return move(applications.lock(id), move);
    }

    /** Moves it, unless it already stands there: then a client is repeating itself, and nothing happens twice. */
    private Application move(Application before, Move move) {
        var enclosed = enclosures.fresh(before, move.enclosures());
        if (before.standsAt(move) && enclosed.isNothing()) {
            return before;
        }
        var after = before.move(move, clock.instant());
        var service =
                catalogue.filedUnder(before.service().code(), before.service().version());
        MoveRules.check(move, service.stages(), enclosed, after.updatedAt());
        changes.make(Change.moved(before.status(), after, move, enclosed));
        return after;
    }
}
