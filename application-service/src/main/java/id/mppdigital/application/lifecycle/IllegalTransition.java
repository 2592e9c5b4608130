package id.mppdigital.application.lifecycle;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.status.StatusWords;
import id.mppdigital.platform.problem.Problem;

/** A move that the application's status does not allow: too late, too early, or not by this actor. */
class IllegalTransition extends Problem {
    IllegalTransition(Application application, Move move) {
        var allowed = StatusWords.of(application.next(move.actor()));
        super(
                ApplicationRefusal.ILLEGAL_TRANSITION,
                StatusWords.of(application.status()),
                StatusWords.of(move.to()),
                allowed);
        at("/to", ApplicationRefusal.NOT_NEXT, allowed);
    }
}
