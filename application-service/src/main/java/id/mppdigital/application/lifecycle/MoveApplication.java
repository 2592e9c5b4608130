package id.mppdigital.application.lifecycle;

import id.mppdigital.application.catalog.Catalogue;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a locked application by the rules: state, timeline and event together, or nothing. */
@Component
class MoveApplication {

    private final Applications applications;
    private final Timeline timeline;
    private final ApplicationEvents events;
    private final Catalogue catalogue;
    private final Clock clock;

    MoveApplication(
            Applications applications, Timeline timeline, ApplicationEvents events, Catalogue catalogue, Clock clock) {
        this.applications = applications;
        this.timeline = timeline;
        this.events = events;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Moves it, unless it already stands there: then a client is repeating itself, and nothing happens twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    Application move(ApplicationId id, Scope scope, Move move) {
        var before = applications.lock(id, scope);
        if (before.standsAt(move)) {
            return before;
        }
        var after = before.move(move, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var service = before.service();
        MoveRules.check(
                move, catalogue.filedUnder(service.code(), service.version()).stages());
        applications.replace(after);
        timeline.add(before.status(), after, move);
        events.publish(ApplicationMoved.TYPE, after, ApplicationMoved.of(before.status(), after, move));
        return after;
    }
}
