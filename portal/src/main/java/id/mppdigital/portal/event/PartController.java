package id.mppdigital.portal.event;

import id.mppdigital.portal.act.ForWhom;
import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.api.CitizenDataApi.PrefillRequest;
import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.api.LifeEventApi.Case;
import id.mppdigital.portal.api.LifeEventApi.Part;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RepresentationApi.OnBehalf;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.PublishedForms;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.attach.Proofs;
import id.mppdigital.portal.attach.Slot;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a part asks now that the parts before it are granted: those questions, and nothing else. */
@Controller
@RequestMapping("/my/cases/{id}/parts/{code}")
class PartController {
    private final LifeEventApi events;
    private final Bundles bundles;
    private final PublishedForms forms;
    private final Questions questions;
    private final Attachments attachments;
    private final Actors actors;

    PartController(
            LifeEventApi events,
            Bundles bundles,
            PublishedForms forms,
            Questions questions,
            Attachments attachments,
            Actors actors) {
        this.events = events;
        this.bundles = bundles;
        this.forms = forms;
        this.questions = questions;
        this.attachments = attachments;
        this.actors = actors;
    }

    /**
     * One page.
     *
     * @param part with the key that makes one answer of however many clicks
     */
    record PartPage(
            String name, String path, View part, List<Question> questions, List<Slot> slots, List<Mistake> mistakes) {
        List<Question> known() {
            return questions.stream().filter(Question::isKnown).toList();
        }

        List<Question> asked() {
            return questions.stream().filter(question -> !question.isKnown()).toList();
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String code, @ModelAttribute("page") Page page, Model model) {
        var one = events.find(id);
        var part = part(one, code);
        if (!part.state().equals("ASKS")) {
            return "redirect:/my/cases/" + id;
        }
        var view = new View(id, part, UUID.randomUUID(), actors.of(one));
        return page(view, filled(one, view), List.of(), page, model);
    }

    @PostMapping
    String answer(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam("form.key") UUID key,
            @RequestParam("form.for") String forWhom,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("page") Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var one = events.find(id);
        var part = part(one, code);
        if (!part.state().equals("ASKS")) {
            return "redirect:/my/cases/" + id; // answered by the first of two clicks
        }
        var view = new View(id, part, key, actors.of(one));
        view.whose().require(forWhom);
        var filled = filled(one, view);
        for (var section : filled.form().sections()) {
            filled = filled.with(section, new Posted(values, page.language()));
        }
        var mistakes = send(view, filled, request, page);
        if (mistakes.isEmpty()) {
            return "redirect:/my/cases/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(view, filled, mistakes, page, model);
    }

    private List<Mistake> send(View view, Filled filled, HttpServletRequest request, Page page) {
        var form = filled.form();
        var mistakes = new ArrayList<Mistake>();
        filled.faults().stream()
                .filter(fault -> view.asks(fault.field()))
                .forEach(fault -> mistakes.add(Mistake.of(fault, form, "", page, questions)));
        var documents = documents(view, form, request, page, mistakes);
        if (!mistakes.isEmpty()) {
            return mistakes;
        }
        try {
            var answers = filled.toSubmit();
            answers.retain(view.fields());
            events.answer(
                    view.id(),
                    view.part().code(),
                    view.key().toString(),
                    new FilingApi.Correction(answers, filled.knowledge().attestation(), documents));
            return List.of();
        } catch (HttpClientErrorException.Conflict _) {
            return List.of(); // answered already
        } catch (HttpClientErrorException refused) {
            return List.of(new Mistake(null, Refusal.of(refused).words(page.text("apply.check.refused"))));
        }
    }

    private List<FilingApi.Handed> documents(
            View view, Form form, HttpServletRequest request, Page page, List<Mistake> mistakes) {
        var handed = new ArrayList<FilingApi.Handed>();
        for (var requirement : view.requirements(form)) {
            var wallet = attachments.wallet(view.onBehalf());
            var taken = attachments.take(requirement, request, wallet, Optional.empty(), page, view.onBehalf());
            var fault = taken.fault() != null ? taken.fault() : page.text("attach.missing");
            attachments.wallet(view.onBehalf()).stream()
                    .filter(it -> it.id().equals(taken.document()))
                    .map(WalletDocument::receipt)
                    .findFirst()
                    .ifPresentOrElse(
                            receipt -> handed.add(new FilingApi.Handed(requirement.code(), receipt)),
                            () -> mistakes.add(new Mistake("#" + requirement.code(), fault)));
        }
        return handed;
    }

    private static Part part(Case one, String code) {
        return one.parts().stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** Registers may know by now what the citizen is asked for. */
    private Filled filled(Case one, View view) {
        var service = view.part().service();
        var form = forms.version(service.code(), service.version());
        return new Filled(
                form,
                bundles.knowledge(new PrefillRequest(
                        service.code(),
                        service.version(),
                        one.mall(),
                        view.whose().representation(),
                        Map.of())),
                JsonNodeFactory.instance.objectNode());
    }

    /** @param principal for whom it is answered; null for oneself */
    record View(UUID id, Part part, UUID key, @Nullable Principal principal) {
        ForWhom whose() {
            return new ForWhom(principal == null ? null : principal.representation());
        }

        private @Nullable OnBehalf onBehalf() {
            return principal == null
                    ? null
                    : new OnBehalf(principal.representation(), part.service().code());
        }

        List<String> fields() {
            var waits = part.waits();
            return waits == null || waits.asked() == null
                    ? List.of()
                    : waits.asked().fields();
        }

        boolean asks(String field) {
            return fields().contains(field);
        }

        List<Form.Requirement> requirements(Form form) {
            var waits = part.waits();
            return waits == null || waits.asked() == null
                    ? List.of()
                    : waits.asked().documents().stream()
                            .flatMap(code -> form.requirement(code).stream())
                            .toList();
        }
    }

    private String page(View view, Filled filled, List<Mistake> mistakes, Page page, Model model) {
        var form = filled.form();
        var faults = mistakes.isEmpty() ? List.<FieldFault>of() : filled.faults();
        var views = form.sections().stream()
                .flatMap(section -> filled.of(section).views(faults).stream())
                .filter(field -> view.asks(field.name()))
                .toList();
        var wallet = attachments.wallet(view.onBehalf());
        var proofs = view.onBehalf() == null ? attachments.proofs(form) : Proofs.NONE;
        var slots = view.requirements(form).stream()
                .map(it -> Slot.of(it, Optional.empty(), wallet, proofs, null).preferIssued())
                .toList();
        var path = "/my/cases/" + view.id() + "/parts/" + view.part().code();
        var name = view.part().service().name().in(page.language());
        model.addAttribute("it", new PartPage(name, path, view, questions.of(views, page), slots, mistakes));
        return "event/part";
    }
}
