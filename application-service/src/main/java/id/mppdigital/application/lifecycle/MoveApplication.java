package id.mppdigital.application.lifecycle;

import id.mppdigital.application.catalog.Catalogue;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a locked application by the rules, with all that belongs to the move, or changes nothing. */
@Component
class MoveApplication {

    private final Applications applications;
    private final KeepEnclosures enclosures;
    private final ApplicationChanges changes;
    private final Catalogue catalogue;
    private final Clock clock;

    MoveApplication(
            Applications applications,
            KeepEnclosures enclosures,
            ApplicationChanges changes,
            Catalogue catalogue,
            Clock clock) {
        this.applications = applications;
        this.enclosures = enclosures;
        this.changes = changes;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Moves it, unless it already stands there: then a client is repeating itself, and nothing happens twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    Application move(ApplicationId id, Scope scope, Move move) {
        var before = applications.lock(id, scope);
        var enclosed = enclosures.fresh(before, move.enclosures());
        if (before.standsAt(move) && enclosed.isNothing()) {
            return before;
        }
        var after = before.move(move, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var service =
                catalogue.filedUnder(before.service().code(), before.service().version());
        MoveRules.check(move, service.stages(), enclosed, after.updatedAt());
        var event = ApplicationMoved.of(before.status(), after, move, enclosed);
        changes.apply(before, after, move, ApplicationMoved.TYPE, event);
        enclosures.keep(before, after, enclosed);
        return after;
    }
}
