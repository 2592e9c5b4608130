package id.mppdigital.portal.event.part;

import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.api.LifeEventApi.Case;
import id.mppdigital.portal.api.LifeEventApi.Part;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.event.Actors;
import id.mppdigital.portal.event.part.PartPages.View;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** What a part asks now that the parts before it are granted: those questions, and nothing else. */
@Controller
@RequestMapping("/my/cases/{id}/parts/{code}")
class PartController {
    private final LifeEventApi events;
    private final PartPages pages;
    private final Questions questions;
    private final Attachments attachments;
    private final Actors actors;

    PartController(LifeEventApi events, PartPages pages, Questions questions, Attachments attachments, Actors actors) {
        this.events = events;
        this.pages = pages;
        this.questions = questions;
        this.attachments = attachments;
        this.actors = actors;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String code, @ModelAttribute("page") Page page, Model model) {
        var one = events.find(id);
        var part = part(one, code);
        if (!part.state().equals("ASKS")) {
            return "redirect:/my/cases/" + id;
        }
        var view = new View(id, part, UUID.randomUUID(), actors.of(one));
        return pages.show(view, pages.filled(one, view), List.of(), page, model);
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
        var filled = pages.filled(one, view);
        for (var section : filled.form().sections()) {
            filled = filled.with(section, new Posted(values, page.language()));
        }
        var mistakes = send(view, filled, request, page);
        if (mistakes.isEmpty()) {
            return "redirect:/my/cases/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.show(view, filled, mistakes, page, model);
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
        } catch (HttpClientErrorException refused) {
            var refusal = Refusal.of(refused);
            return refusal.is("part-not-asking") // answered already
                    ? List.of()
                    : List.of(new Mistake(null, Mistake.words(refusal, page, page.text("apply.check.refused"))));
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
}
