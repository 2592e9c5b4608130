package id.mppdigital.application.dossier;

import static id.mppdigital.application.refusal.ApplicationRefusal.NOT_MARKED;

import id.mppdigital.application.catalog.DocumentRequirement;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.form.Forms;
import id.mppdigital.application.form.Pointers;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.signed.OneUse;
import id.mppdigital.platform.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Makes a dossier of a citizen's submission, or refuses it with all faults.
 *
 * <p>A value that a register attests to can be left out or repeated. It can be changed only where the attestation says
 * so; the dossier then holds both. What is not attested counts as declared by the citizen.
 */
@Component
public class DossierAssembly {
    private static final Earlier NOTHING = new Earlier(new Dossier(Map.of(), Map.of(), List.of(), null), null);

    private final Attestations attestations;
    private final Forms forms;
    private final DocumentRules documentRules;

    DossierAssembly(Attestations attestations, Forms forms, DocumentRules documentRules) {
        this.attestations = attestations;
        this.forms = forms;
        this.documentRules = documentRules;
    }

    /** @param attestation to be used up by whoever files it; null if nothing is */
    public record Assembled(Dossier dossier, @Nullable OneUse attestation) {}

    /** @throws Problem 422 {@code attestation-*}, {@code attested-value-altered}, {@code invalid-application} */
    public Assembled assemble(String citizenId, ServiceVersion service, Handover handover) {
        return correct(citizenId, service, NOTHING, handover);
    }

    /** Like the other one, but without what becomes known later. */
    public Assembled assemble(String citizenId, ServiceVersion service, Handover handover, Later later) {
        return assemble(citizenId, service, NOTHING, handover, later);
    }

    /** What a dossier still lacks before an application can be filed with it; the rest was checked already. */
    public Later lacking(ServiceVersion service, Dossier dossier) {
        var handedIn =
                dossier.documents().stream().map(DossierDocument::requirement).collect(Collectors.toSet());
        return new Later(
                forms.check(service, dossier.answers()).stream()
                        .map(fault -> Pointers.fieldOf(fault.pointer()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                service.documents().stream()
                        .filter(DocumentRequirement::required)
                        .map(DocumentRequirement::code)
                        .filter(code -> !handedIn.contains(code))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * Merges a correction into an earlier dossier. Fields and documents that it doesn't name stay, a field set to null
     * is removed, and the whole dossier is checked by the form again. What may not change can be repeated as it is.
     */
    public Assembled correct(String citizenId, ServiceVersion service, Earlier earlier, Handover handover) {
        return assemble(citizenId, service, earlier, handover, Later.NOTHING);
    }

    private Assembled assemble(
            String citizenId, ServiceVersion service, Earlier earlier, Handover handover, Later later) {
        var verified = attestations.verify(handover.attestation(), citizenId, service);
        // What a register says of it now would be outdated by then.
        var vouched = verified.attestation()
                .only(field -> earlier.mayChange(field) && !later.fields().contains(field));
        var merge = new AnswerMerge(earlier.dossier(), vouched, service::isOptional);
        var faults = new ArrayList<Problem.Fault>();
        lay(handover.answers(), merge, earlier, service)
                .forEach(field -> faults.add(Problem.Fault.of(Pointers.ofAnswer(field), NOT_MARKED)));
        merge.answers().keySet().stream()
                .filter(field -> service.isSharedOnConsent(field)
                        && !verified.consented().contains(field)
                        && !earlier.dossier().answers().containsKey(field))
                .forEach(field ->
                        faults.add(Problem.Fault.of(Pointers.ofAnswer(field), ApplicationRefusal.CONSENT_MISSING)));
        refuseAny(ApplicationRefusal.ATTESTED_VALUE_ALTERED, merge.alterations());
        var documents = documentRules.check(
                citizenId, new DocumentRules.Form(service, merge.answers(), later), earlier, handover.documents());
        forms.check(service, merge.answers()).stream()
                .filter(fault -> !later.fields().contains(Pointers.fieldOf(fault.pointer())))
                .forEach(fault -> faults.add(merge.explain(fault)));
        faults.addAll(documents.faults());
        refuseAny(ApplicationRefusal.INVALID_APPLICATION, faults);
        var dossier = new Dossier(
                merge.answers(),
                merge.provenance(),
                documents.documents(),
                earlier.dossier().representation());
        return new Assembled(dossier, verified.use());
    }

    /**
     * Lays the answers that may change, then those that the form asks for, or no longer wants, because of them.
     *
     * @return the others, as far as they differ from what the dossier holds
     */
    private Set<String> lay(Map<String, JsonNode> given, AnswerMerge merge, Earlier earlier, ServiceVersion service) {
        var rest = new LinkedHashMap<>(given);
        var open = only(earlier::mayChange, rest);
        while (!open.isEmpty()) {
            merge.lay(open);
            PhoneAnswers.normalise(service.form(), merge.answers(), merge.provenance());
            rest.keySet().removeAll(open.keySet());
            open = rest.isEmpty() ? rest : only(faulty(service, merge)::contains, rest);
        }
        rest.entrySet().removeIf(answer -> merge.holds(answer.getKey(), answer.getValue()));
        return rest.keySet();
    }

    private static Map<String, JsonNode> only(Predicate<String> which, Map<String, JsonNode> answers) {
        var some = new LinkedHashMap<>(answers);
        some.keySet().removeIf(which.negate());
        return some;
    }

    private Set<String> faulty(ServiceVersion service, AnswerMerge merge) {
        return forms.check(service, merge.answers()).stream()
                .map(fault -> Pointers.fieldOf(fault.pointer()))
                .collect(Collectors.toSet());
    }

    private static void refuseAny(ApplicationRefusal refusal, List<Problem.Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.of(refusal).at(faults);
        }
    }
}
