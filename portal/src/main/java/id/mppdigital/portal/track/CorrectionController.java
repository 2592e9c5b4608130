package id.mppdigital.portal.track;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Question;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.attach.Slot;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The correction that an agency asked for, with the officer's words at each field and document. */
@Controller
@RequestMapping("/my/applications/{id}/correction")
class CorrectionController {
    private final OpenCorrection corrections;
    private final FilingApi applications;
    private final Attachments attachments;
    private final Questions questions;

    CorrectionController(
            OpenCorrection corrections, FilingApi applications, Attachments attachments, Questions questions) {
        this.corrections = corrections;
        this.applications = applications;
        this.attachments = attachments;
        this.questions = questions;
    }

    @GetMapping
    String show(@PathVariable UUID id, @ModelAttribute("page") Page page, Model model) {
        var correction = corrections.open(id);
        if (!isOpen(correction)) {
            return "redirect:/my/applications/" + id;
        }
        var draft = new Draft(correction, Map.of(), UUID.randomUUID().toString());
        return page(draft, List.of(), List.of(), page, model);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            MultipartHttpServletRequest request,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletResponse response) {
        var before = corrections.open(id);
        if (!isOpen(before)) {
            return "redirect:/my/applications/" + id;
        }
        var posted = new Posted(form, page.language());
        var first = before.with(before.filled().with(before.section(), posted));
        // A second time with the questions that the first made necessary, if they were shown.
        var correction = first.with(before.filled().with(first.section(), posted));
        var mistakes = new ArrayList<Mistake>();
        var draft = new Draft(correction, documents(correction, request, page, mistakes), key(form));
        var faults = correction.filled().faults(correction.section());
        faults.forEach(it -> mistakes.add(Mistake.of(it, correction.form(), "", page, questions)));
        if (mistakes.isEmpty()
                && correction.changes().isEmpty()
                && draft.documents().isEmpty()) {
            mistakes.add(new Mistake(null, page.text("track.correction.nothing")));
        }
        if (mistakes.isEmpty()) {
            sent(draft, page).ifPresent(mistakes::add);
        }
        if (mistakes.isEmpty()) {
            return "redirect:/my/applications/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(draft, faults, mistakes, page, model);
    }

    /** @param documents the chosen ones by requirement */
    private record Draft(Correction correction, Map<String, UUID> documents, String key) {}

    private static boolean isOpen(Correction correction) {
        return correction.application().status().equals("CORRECTION_REQUESTED");
    }

    private static String key(MultiValueMap<String, String> form) {
        var key = form.getFirst("form.key");
        return key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
    }

    private Map<String, UUID> documents(
            Correction correction, MultipartHttpServletRequest request, Page page, List<Mistake> mistakes) {
        var chosen = new LinkedHashMap<String, UUID>();
        var wallet = attachments.wallet();
        for (var requirement : correction.documents()) {
            var taken = attachments.take(requirement, request, wallet, Optional.empty(), page);
            if (taken.document() != null) {
                chosen.put(requirement.code(), taken.document());
            }
            if (taken.fault() != null) {
                mistakes.add(new Mistake("#" + requirement.code(), taken.fault()));
            }
        }
        return chosen;
    }

    /** What kept it from being sent; empty once it is, also by an earlier click. */
    private Optional<Mistake> sent(Draft draft, Page page) {
        var wallet = attachments.wallet();
        var handed = draft.documents().entrySet().stream()
                .flatMap(chosen -> wallet.stream()
                        .filter(it -> it.id().equals(chosen.getValue()))
                        .map(it -> new FilingApi.Handed(chosen.getKey(), it.receipt())))
                .toList();
        var correction = draft.correction();
        var body = new FilingApi.Correction(
                correction.changes(), correction.filled().knowledge().attestation(), handed);
        try {
            applications.correct(correction.application().id(), draft.key(), body);
            return Optional.empty();
        } catch (HttpClientErrorException refused) {
            var refusal = Refusal.of(refused);
            var isSent = refusal.is("illegal-transition") || refusal.is("idempotency-key-reused");
            var words = refusal.words(page.text("track.correction.refused"));
            return isSent ? Optional.empty() : Optional.of(new Mistake(null, words));
        } catch (Away _) {
            return Optional.of(new Mistake(null, page.text("track.correction.away")));
        }
    }

    private String page(Draft draft, List<FieldFault> faults, List<Mistake> mistakes, Page page, Model model) {
        var correction = draft.correction();
        var wallet = attachments.wallet();
        var slots = correction.documents().stream()
                .map(it -> {
                    var slot = Slot.of(it, Optional.ofNullable(draft.documents().get(it.code())), wallet, null);
                    return correction
                            .saidOfDocument(it.code())
                            .map(said -> slot.said(said.in(page.language())))
                            .orElse(slot);
                })
                .toList();
        model.addAttribute(
                "it", new CorrectionPage(correction, asked(correction, faults, page), slots, mistakes, draft.key()));
        return "track/correction";
    }

    private List<Question> asked(Correction correction, List<FieldFault> faults, Page page) {
        var views = correction.filled().views(correction.section(), faults);
        return views.stream()
                .map(it -> questions.of(
                        it,
                        views,
                        page,
                        correction
                                .saidOfField(it.name())
                                .map((Wording said) -> said.in(page.language()))
                                .orElse(null)))
                .toList();
    }
}
