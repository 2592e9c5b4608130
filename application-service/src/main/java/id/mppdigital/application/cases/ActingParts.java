package id.mppdigital.application.cases;

import id.mppdigital.application.acting.Acting;
import id.mppdigital.application.acting.Action;
import id.mppdigital.application.acting.Statements;
import id.mppdigital.application.catalog.LifeEvent;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads for whom a life event is submitted: a statement for each part, all by one power and for one person. */
@Component
class ActingParts {
    private final Statements statements;

    ActingParts(Statements statements) {
        this.statements = statements;
    }

    /**
     * The statements by part; none where citizens submit for themselves.
     *
     * @throws Problem as {@link Statements#read}; 422 {@code representation-invalid} without one for each part, or by two
     *     powers
     */
    Map<String, Acting> read(String caller, LifeEvent event, CaseRequest request) {
        var acting = new LinkedHashMap<String, Acting>();
        if (!request.isOnBehalf()) {
            return acting;
        }
        var given = Objects.requireNonNull(request.representations());
        for (var part : event.parts()) {
            var statement = given.get(part.code());
            if (statement == null) {
                throw refused(part);
            }
            var read = statements.read(statement, caller, part.service().service(), Action.APPLY);
            if (acting.values().stream().anyMatch(other -> !other.isBy(read))) {
                throw refused(part);
            }
            acting.put(part.code(), read);
        }
        return acting;
    }

    private static Problem refused(LifeEvent.Part part) {
        var refusal = ApplicationRefusal.REPRESENTATION_INVALID;
        return Problem.of(refusal).at("/representations/" + part.code(), refusal);
    }
}
