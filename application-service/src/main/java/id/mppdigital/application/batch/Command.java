package id.mppdigital.application.batch;

import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.status.Actor;
import id.mppdigital.platform.security.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * What a batch does with each application, and for whom; either a move or an officer. Stored sealed.
 *
 * @param malls of the caller's desk when the batch began
 */
record Command(
        String agency,
        Set<String> malls,
        Actor actor,
        String by,
        @Nullable BatchMove move,
        @Nullable String officer) {
    /** @throws AccessDeniedException 403 for an agency's system that would assign */
    static Command of(Caller caller, BatchRequest request) {
        var desk = Scope.desk(caller);
        if (request.assignment() != null && !caller.has("agency-officer")) {
            throw new AccessDeniedException("Only officers share out applications");
        }
        var assignment = request.assignment();
        return new Command(
                desk.agency(),
                desk.malls(),
                Actor.of(caller),
                caller.subject(),
                request.transition(),
                assignment == null ? null : assignment.officer());
    }

    Scope.Desk desk() {
        return new Scope.Desk(agency, malls);
    }
}
