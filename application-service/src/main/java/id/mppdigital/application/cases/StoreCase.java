package id.mppdigital.application.cases;

import id.mppdigital.application.cases.CheckParts.Checked;
import id.mppdigital.application.cases.saga.CaseParts;
import id.mppdigital.application.catalog.LifeEvent;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.submission.Applicant;
import id.mppdigital.application.submission.FileApplication;
import java.util.List;
import java.util.UUID;
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

    record Accepted(Applicant applicant, LifeEvent event, String mall, List<Checked> parts) {}

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
                case Checked.Kept(var sealed) -> parts.addWaiting(id, position, checked.part(), sealed);
            }
        }
    }
}
