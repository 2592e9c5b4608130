package id.mppdigital.application.cases.saga;

import id.mppdigital.application.cases.news.CaseNews;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a case as a whole: the part that changed, and all that follows for the others by the rules. Its citizen is
 * told of a refusal, and of a late part, with what follows; what ends the case is told with its end.
 */
@Component
public class CaseProgress {
    private final CaseRows cases;
    private final CaseParts parts;
    private final PartMoves moves;
    private final PartStarts starts;
    private final CaseNews news;

    CaseProgress(CaseRows cases, CaseParts parts, PartMoves moves, PartStarts starts, CaseNews news) {
        this.cases = cases;
        this.parts = parts;
        this.moves = moves;
        this.starts = starts;
        this.news = news;
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
                moves.replace(part);
                starts.remove(part);
                if (part.state() == PartState.READY) {
                    starts.add(part.id());
                }
            }
        }
        if (after.isEnded()) {
            if (cases.end(caseId)) {
                news.ended(caseId, after.parts().stream().map(Part::id).toList());
            }
        } else {
            after.refusedSince(before).forEach(part -> news.refused(caseId, part.id(), after.followers(part, before)));
            after.lateSince(before).forEach(part -> news.late(caseId, part.id(), after.followers(part, before)));
        }
    }
}
