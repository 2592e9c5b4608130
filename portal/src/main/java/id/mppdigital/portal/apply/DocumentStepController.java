package id.mppdigital.portal.apply;

import id.mppdigital.portal.api.DraftApi.Attached;
import id.mppdigital.portal.apply.Journeys.Outcome;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.attach.Proofs;
import id.mppdigital.portal.attach.Slot;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents: from the wallet first, otherwise uploaded. What was uploaded stays, whatever else goes wrong. */
@Controller
@RequestMapping({Place.PATH + "/documents", Place.PATH_FOR + "/documents"})
class DocumentStepController {
    private final Journeys journeys;
    private final Attachments attachments;

    DocumentStepController(Journeys journeys, Attachments attachments) {
        this.journeys = journeys;
        this.attachments = attachments;
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "place", binding = false) Place place,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        var journey = journeys.open(place);
        return page(new View(journey, journey.documents(), journey.revision(), from), Map.of(), List.of(), model);
    }

    @PostMapping
    String save(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute("page") Page page,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        place.require(text(request, "form.for"));
        var journey = journeys.open(place);
        var faults = new LinkedHashMap<String, String>();
        var chosen = chosen(journey, request, page, faults);
        var view = new View(journey, chosen, text(request, "form.revision"), text(request, "form.from"));
        return switch (journeys.save(journey, chosen, Journey.DOCUMENTS, view.revision())) {
            case Outcome.NotSaved(var reason) -> {
                response.setStatus(SectionController.status(reason).value());
                var current = new View(journey, chosen, journey.revision(), view.from());
                yield page(current, faults, List.of(new Mistake(null, page.text(reason.key()))), model);
            }
            case Outcome.Saved(var saved) -> {
                if (request.getParameterMap().containsKey("form.leave")) {
                    yield "redirect:" + place.path("saved");
                }
                missing(saved.form(), chosen).forEach(it -> faults.putIfAbsent(it.code(), page.text("attach.missing")));
                if (!faults.isEmpty()) {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    yield page(new View(saved, chosen, saved.revision(), view.from()), faults, List.of(), model);
                }
                yield "redirect:" + place.path(Journey.CHECK);
            }
        };
    }

    static List<Form.Requirement> missing(Form form, List<Attached> chosen) {
        return form.documents().stream()
                .filter(Form.Requirement::required)
                .filter(it -> chosen.stream().noneMatch(one -> one.requirement().equals(it.code())))
                .toList();
    }

    private List<Attached> chosen(Journey journey, HttpServletRequest request, Page page, Map<String, String> faults) {
        var onBehalf = journey.place().onBehalf();
        var wallet = attachments.wallet(onBehalf);
        var chosen = new ArrayList<Attached>();
        for (var requirement : journey.form().documents()) {
            var code = requirement.code();
            var taken = attachments.take(requirement, request, wallet, of(journey.documents(), code), page, onBehalf);
            if (taken.document() != null) {
                chosen.add(new Attached(code, taken.document()));
            }
            if (taken.fault() != null) {
                faults.put(code, taken.fault());
            }
        }
        return chosen;
    }

    private static Optional<UUID> of(List<Attached> chosen, String requirement) {
        return chosen.stream()
                .filter(it -> it.requirement().equals(requirement))
                .map(Attached::id)
                .findFirst();
    }

    private record View(Journey journey, List<Attached> chosen, String revision, String from) {}

    private String page(View view, Map<String, String> faults, List<Mistake> notSaved, Model model) {
        var onBehalf = view.journey().place().onBehalf();
        var wallet = attachments.wallet(onBehalf);
        // What agencies issued to the principal is the principal's to choose.
        var proofs = onBehalf == null
                ? attachments.proofs(view.journey().form(), view.journey().filled()::answer)
                : Proofs.NONE;
        var slots = view.journey().form().documents().stream()
                .map(it -> Slot.of(it, of(view.chosen(), it.code()), wallet, proofs, faults.get(it.code())))
                .map(it -> faults.isEmpty() ? it.preferIssued() : it)
                .toList();
        var mistakes = new ArrayList<>(notSaved);
        faults.forEach((code, fault) -> mistakes.add(new Mistake("#" + code, fault)));
        model.addAttribute("it", new DocumentsPage(view.journey(), slots, mistakes, view.revision(), view.from()));
        return "apply/documents";
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
