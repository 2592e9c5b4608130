package id.mppdigital.application.cases;

import id.mppdigital.application.cases.saga.CaseParts;
import id.mppdigital.application.cases.saga.CaseProgress;
import id.mppdigital.application.cases.saga.CaseRows;
import id.mppdigital.application.cases.saga.Part;
import id.mppdigital.application.cases.saga.PartState;
import id.mppdigital.application.cases.saga.PartTable;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The citizen decides about parts that were not filed yet. Deciding the same twice changes nothing. */
@Component
class SteerCase {
    /** What becomes of a part. */
    enum Decision {
        /** It goes on without the part that was refused. */
        CONTINUE,
        /** It is not filed any more. */
        STOP
    }

    private final CaseRows rows;
    private final CaseParts parts;
    private final CaseProgress progress;

    SteerCase(CaseRows rows, CaseParts parts, CaseProgress progress) {
        this.rows = rows;
        this.parts = parts;
        this.progress = progress;
    }

    /** @throws Problem 404 {@code not-found}; 409 {@code part-not-asking}, {@code part-started} */
    @Transactional
    public void decide(UUID id, String citizenId, String code, Decision decision) {
        rows.lock(id, citizenId);
        var part = parts.of(id).find(code).orElseThrow(CaseRows::unknown);
        switch (decision) {
            case CONTINUE -> goOn(id, part);
            case STOP -> stop(id, part);
        }
    }

    private void goOn(UUID id, Part part) {
        if (part.state() == PartState.UNDECIDED) {
            progress.advance(id, table -> table.goingOn(part.code()));
        } else if (!part.goesOn()) {
            throw Problem.of(ApplicationRefusal.PART_NOT_ASKING);
        }
    }

    private void stop(UUID id, Part part) {
        if (part.state().isUnfiled()) {
            progress.advance(id, table -> table.with(part.code(), PartState.STOPPED));
        } else if (part.state() != PartState.STOPPED) {
            throw Problem.of(ApplicationRefusal.PART_STARTED);
        }
    }

    /**
     * Stops every part that was not filed yet. What was filed is withdrawn like any application.
     *
     * @throws Problem 404 {@code not-found}
     */
    @Transactional
    public void withdraw(UUID id, String citizenId) {
        rows.lock(id, citizenId);
        progress.advance(id, PartTable::stopped);
    }
}
