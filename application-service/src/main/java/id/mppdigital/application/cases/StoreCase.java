package id.mppdigital.application.cases;

import id.mppdigital.application.acting.Acting;
import id.mppdigital.application.cases.CheckParts.Checked;
import id.mppdigital.application.cases.saga.CaseParts;
import id.mppdigital.application.catalog.LifeEvent;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.submission.Applicant;
import id.mppdigital.application.submission.FileApplication;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores a case whose parts were checked, and files those that wait for no other. */
@Component
class StoreCase {
    private final Cases cases;
    private final CaseParts parts;
    private final FileApplication filing;

    StoreCase(Cases cases, CaseParts parts, FileApplication filing) {
        this.cases = cases;
        this.parts = parts;
        this.filing = filing;
    }

    record Accepted(Applicant applicant, LifeEvent event, String mall, List<Checked> parts) {
        /** Who submits it for whom; all parts name the same. */
        @Nullable
        Acting acting() {
            return parts.getFirst().acting();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void store(UUID id, Accepted accepted) {
        cases.add(id, accepted);
        for (var position = 0; position < accepted.parts().size(); position++) {
            var checked = accepted.parts().get(position);
            switch (checked.start()) {
                case Checked.AtOnce(var prepared) -> {
                    var application = ApplicationId.next();
                    filing.file(application, prepared);
                    parts.addFiled(
                            id,
                            position,
                            checked.part(),
                            application,
                            checked.offer().timeZone());
                }
                case Checked.Kept(var dossier) ->
                    parts.addWaiting(
                            id, position, checked.part(), new CaseParts.Waiting(dossier, statement(checked.acting())));
            }
        }
    }

    private static @Nullable UUID statement(@Nullable Acting acting) {
        return acting == null ? null : acting.statement();
    }
}
