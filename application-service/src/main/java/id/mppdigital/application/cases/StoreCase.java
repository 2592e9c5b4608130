package id.mppdigital.application.cases;

import id.mppdigital.application.acting.Acting;
import id.mppdigital.application.cases.CheckParts.Checked;
import id.mppdigital.application.cases.saga.CaseParts;
import id.mppdigital.application.catalog.LifeEvent;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.signed.OneUse;
import id.mppdigital.application.signed.UsedAttestations;
import id.mppdigital.application.submission.Applicant;
import id.mppdigital.application.submission.FileApplication;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final UsedAttestations attestations;

    StoreCase(Cases cases, CaseParts parts, FileApplication filing, UsedAttestations attestations) {
        this.attestations = attestations;
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
        useUp(accepted);
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
                    parts.addWaiting(id, position, checked.part(), waiting(dossier, checked.acting()));
            }
        }
    }

    /** Always in the same order, so that two cases with the same attestations don't wait for each other. */
    private void useUp(Accepted accepted) {
        record Use(String part, OneUse attestation) {}
        var uses = new ArrayList<Use>();
        for (var checked : accepted.parts()) {
            var attestation = checked.attestation();
            if (attestation != null) {
                uses.add(new Use(checked.part().code(), attestation));
            }
        }
        uses.sort(Comparator.comparing(use -> use.attestation().id()));
        uses.forEach(use -> attestations.use(use.attestation(), accepted.mall(), "/attestations/" + use.part()));
    }

    private static CaseParts.Waiting waiting(Dossier dossier, @Nullable Acting acting) {
        return acting == null
                ? new CaseParts.Waiting(dossier, null, null)
                : new CaseParts.Waiting(dossier, acting.statement(), acting.actions());
    }
}
