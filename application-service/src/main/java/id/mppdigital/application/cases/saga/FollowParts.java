package id.mppdigital.application.cases.saga;

import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.ChangeListener;
import org.springframework.stereotype.Component;

/** When the application of a part is granted or refused, what follows for its case is stored with that change. */
@Component
class FollowParts implements ChangeListener {
    private final CaseParts parts;
    private final CaseProgress progress;

    FollowParts(CaseParts parts, CaseProgress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    @Override
    public void on(Change change) {
        var application = change.now();
        PartState.of(application.status())
                .ifPresent(decided -> parts.placeOf(application.id())
                        .ifPresent(part -> progress.advance(part.caseId(), table -> table.with(part.code(), decided))));
    }
}
