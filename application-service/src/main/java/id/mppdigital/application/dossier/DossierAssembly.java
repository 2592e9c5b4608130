package id.mppdigital.application.dossier;

import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.form.Forms;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Makes a dossier of a citizen's submission, or refuses it with all faults.
 *
 * <p>A value that a register attests to can be left out or repeated, never changed. What is not attested counts as
 * declared by the citizen.
 */
@Component
public class DossierAssembly {
    private static final Dossier NOTHING = new Dossier(Map.of(), Map.of(), List.of());

    private final Attestations attestations;
    private final Forms forms;
    private final DocumentRules documentRules;

    DossierAssembly(Attestations attestations, Forms forms, DocumentRules documentRules) {
        this.attestations = attestations;
        this.forms = forms;
        this.documentRules = documentRules;
    }

    /** @throws Problem 422 {@code attestation-*}, {@code attested-value-altered}, {@code invalid-application} */
    public Dossier assemble(String citizenId, ServiceVersion service, Handover handover) {
        return correct(citizenId, service, NOTHING, handover);
    }

    /**
     * Merges a correction into an earlier dossier. Fields and documents that it doesn't name stay, a field set to null
     * is removed, and the whole dossier is checked by the form again.
     */
    public Dossier correct(String citizenId, ServiceVersion service, Dossier earlier, Handover handover) {
        var attestation = attestations.verify(handover.attestation(), citizenId, service);
        var merge = new AnswerMerge(earlier, attestation, service::isOptional);
        merge.lay(handover.answers());
        PhoneAnswers.normalise(service.form(), merge.answers(), merge.provenance());
        refuseAny(ApplicationRefusal.ATTESTED_VALUE_ALTERED, merge.alterations());
        var documents = documentRules.check(citizenId, service, earlier.documents(), handover.documents());
        var faults = new ArrayList<Problem.Fault>();
        forms.check(service, merge.answers()).forEach(fault -> faults.add(merge.explain(fault)));
        faults.addAll(documents.faults());
        refuseAny(ApplicationRefusal.INVALID_APPLICATION, faults);
        return new Dossier(merge.answers(), merge.provenance(), documents.documents());
    }

    private static void refuseAny(ApplicationRefusal refusal, List<Problem.Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(refusal).at(faults);
        }
    }
}
