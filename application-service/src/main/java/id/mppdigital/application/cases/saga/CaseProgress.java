package id.mppdigital.application.cases.saga;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a case as a whole: the part that changed, and all that follows for the others by the rules.
 */
@Component
public class CaseProgress {
    private final CaseRows cases;
    private final CaseParts parts;
    private final PartStarts starts;

    CaseProgress(CaseRows cases, CaseParts parts, PartStarts starts) {
        this.cases = cases;
        this.parts = parts;
        this.starts = starts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(UUID caseId, UnaryOperator<PartTable> change) {
        if (!cases.lock(caseId)) {
            return;
        }
        var before = parts.of(caseId);
        var after = change.apply(before).followed();
        for (var part : after.parts()) {
            if (!before.parts().contains(part)) {
                parts.replace(part);
                if (part.state() == PartState.READY) {
                    starts.add(part.id());
                }
            }
        }
        if (after.isEnded()) {
            cases.end(caseId);
        }
    }
}
