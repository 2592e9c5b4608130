package id.mppdigital.application.lifecycle;

import id.mppdigital.platform.problem.Problem;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** A move that may not follow on where the application stands: too late, too early or not this actor's. */
class IllegalTransition extends Problem {

    private static final String CODE = "illegal-transition";

    IllegalTransition(Application application, Move move) {
        super(
                HttpStatus.CONFLICT,
                CODE,
                "This application can't go from %s to %s. Allowed next: %s."
                        .formatted(application.status(), move.to(), allowed(application, move)));
        at("/to", CODE, "Allowed next: " + allowed(application, move));
    }

    private static String allowed(Application application, Move move) {
        var next = application.next(move.actor());
        return next.isEmpty() ? "none" : next.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
