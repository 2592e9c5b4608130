package id.mppdigital.application.cases;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.catalog.LifeEvent;
import id.mppdigital.application.dossier.Handover.HandedDocument;
import id.mppdigital.application.form.Pointers;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Carries what is wrong with a part to where it stands in the case's request, and names the part. */
class CaseFaults {
    private final CaseRequest request;
    private final Map<String, Wording> names = new HashMap<>();
    private final List<Problem.Fault> faults = new ArrayList<>();

    CaseFaults(CaseRequest request) {
        this.request = request;
    }

    List<Problem.Fault> all() {
        return faults;
    }

    /** How people know the part. */
    void named(LifeEvent.Part part, BilingualText name) {
        names.put(part.code(), new Wording(name.id(), name.en()));
    }

    /** What no part asks for. */
    void ofTheWhole(LifeEvent event) {
        var parts = event.parts().stream().map(LifeEvent.Part::code).collect(Collectors.toSet());
        var fields = event.fields();
        var documents = event.documents();
        request.answers().keySet().stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> add(Pointers.ofAnswer(field), ApplicationRefusal.UNKNOWN_FIELD));
        request.attestations().keySet().stream()
                .filter(part -> !parts.contains(part))
                .forEach(part -> add("/attestations/" + Pointers.escaped(part), ApplicationRefusal.UNKNOWN_PART));
        var seen = new HashSet<String>();
        for (var i = 0; i < request.documents().size(); i++) {
            var requirement = request.documents().get(i).requirement();
            if (!documents.contains(requirement)) {
                add("/documents/" + i + "/requirement", ApplicationRefusal.UNKNOWN_REQUIREMENT);
            } else if (!seen.add(requirement)) {
                add("/documents/" + i + "/requirement", ApplicationRefusal.DUPLICATE);
            }
        }
    }

    /** Does what may be refused, and takes the refusal down. */
    void in(LifeEvent.Part part, Runnable check) {
        try {
            check.run();
        } catch (Problem refused) {
            var found = refused.faults().isEmpty()
                    ? List.of(new Problem.Fault("", refused.code(), refused.detail()))
                    : refused.faults();
            found.forEach(fault -> faults.add(
                    new Problem.Fault(pointer(part, fault.pointer()), fault.code(), said(part, fault.detail()))));
        }
    }

    private void add(String pointer, ApplicationRefusal refusal) {
        faults.add(Problem.Fault.of(pointer, refusal));
    }

    private Wording said(LifeEvent.Part part, Wording detail) {
        return new Wording("{0}: {1}", "{0}: {1}")
                .with(names.getOrDefault(part.code(), Wording.same(part.code())), detail);
    }

    private String pointer(LifeEvent.Part part, String pointer) {
        var field = Pointers.fieldOf(pointer);
        var asked = part.filling().fields().get(field);
        if (asked != null) {
            var inside = pointer.substring(Pointers.ofAnswer(field).length());
            return Pointers.ofAnswer(asked) + inside;
        }
        return switch (pointer) {
            case "/mall", "/documents" -> pointer;
            case "/attestation" -> "/attestations/" + part.code();
            default -> pointer.startsWith("/documents/") ? document(part, pointer) : "/parts/" + part.code() + pointer;
        };
    }

    /** The n-th document of the part is another one of the request. */
    private String document(LifeEvent.Part part, String pointer) {
        var segments = pointer.split("/", -1);
        var handed =
                request.documents().stream().map(HandedDocument::requirement).toList();
        var asked = part.filling().documents().values().stream()
                .filter(handed::contains)
                .toList();
        var index = handed.indexOf(asked.get(Integer.parseInt(segments[2])));
        return "/documents/" + index + "/" + segments[3];
    }
}
