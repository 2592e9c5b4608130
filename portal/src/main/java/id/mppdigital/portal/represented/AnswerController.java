package id.mppdigital.portal.represented;

import id.mppdigital.portal.act.CannotAct;
import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.api.FilingApi.Handed;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RepresentationApi;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.PublishedForms;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.filled.Knowledge;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.Page;
import id.mppdigital.portal.represented.AnswerPage.Sent;
import jakarta.servlet.http.HttpServletRequest;
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
import tools.jackson.databind.node.JsonNodeFactory;

/** A correction request, answered for whom the application was filed. Without a power to correct there is no such page. */
@Controller
@RequestMapping("/my/representations/applications/{id}/correction")
class AnswerController {
    private final RepresentationApi representations;
    private final PublishedForms forms;
    private final Attachments attachments;
    private final Questions questions;

    AnswerController(
            RepresentationApi representations, PublishedForms forms, Attachments attachments, Questions questions) {
        this.representations = representations;
        this.forms = forms;
        this.attachments = attachments;
        this.questions = questions;
    }

    @GetMapping
    String show(@PathVariable UUID id, @ModelAttribute("page") Page page, Model model) {
        return open(id).map(answer -> page(answer, Sent.nothing(), page, model)).orElseGet(() -> whereItStands(id));
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            @RequestParam("form.key") UUID key,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("page") Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var opened = open(id);
        if (opened.isEmpty()) {
            return whereItStands(id); // answered by the first of two clicks, or by the applicant
        }
        var answer = opened.get().with(new Posted(form, page.language()));
        var mistakes = new ArrayList<Mistake>();
        var documents = documents(answer, request, page, mistakes);
        answer.faults().forEach(it -> mistakes.add(Mistake.of(it, answer.form(), "", page, questions)));
        if (mistakes.isEmpty() && answer.answers().isEmpty() && documents.isEmpty()) {
            mistakes.add(new Mistake(null, page.text("track.correction.nothing")));
        }
        if (mistakes.isEmpty()) {
            mistakes.addAll(send(answer, key, documents, page));
        }
        if (mistakes.isEmpty()) {
            return whereItStands(id);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(answer, new Sent(key.toString(), documents, mistakes), page, model);
    }

    /** Empty when nothing is awaited, or not from this person. */
    private Optional<Answer> open(UUID id) {
        var followed = representations.followed(id);
        var asked = followed.correction();
        if (asked == null) {
            return Optional.empty();
        }
        var service = followed.service();
        var nothing = JsonNodeFactory.instance.objectNode();
        var filled = new Filled(forms.version(service.code(), service.version()), Knowledge.of(nothing), nothing);
        return Optional.of(new Answer(followed, asked, filled));
    }

    private Map<String, UUID> documents(Answer answer, HttpServletRequest request, Page page, List<Mistake> mistakes) {
        var onBehalf = answer.application().onBehalf();
        var wallet = attachments.wallet(onBehalf);
        var chosen = new LinkedHashMap<String, UUID>();
        for (var requirement : answer.documents()) {
            var taken = attachments.take(requirement, request, wallet, Optional.empty(), page, onBehalf);
            if (taken.document() != null) {
                chosen.put(requirement.code(), taken.document());
            }
            if (taken.fault() != null) {
                mistakes.add(new Mistake("#" + requirement.code(), taken.fault()));
            }
        }
        return chosen;
    }

    private List<Mistake> send(Answer answer, UUID key, Map<String, UUID> documents, Page page) {
        var application = answer.application();
        var onBehalf = application.onBehalf();
        var statement = statement(onBehalf);
        try {
            representations.correct(
                    application.id(),
                    key.toString(),
                    new RepresentationApi.Correction(answer.answers(), handed(onBehalf, documents), statement));
            return List.of();
        } catch (HttpClientErrorException refused) {
            var refusal = Refusal.of(refused);
            return refusal.is("illegal-transition") || refusal.is("idempotency-key-reused")
                    ? List.of() // an earlier click sent it
                    : List.of(new Mistake(null, refusal.words(page.text("track.correction.refused"))));
        } catch (Away _) {
            return List.of(new Mistake(null, page.text("track.correction.away")));
        }
    }

    private String statement(RepresentationApi.OnBehalf onBehalf) {
        try {
            return representations
                    .statement(onBehalf.representation(), new RepresentationApi.Act(onBehalf.service(), "CORRECT"))
                    .statement();
        } catch (HttpClientErrorException refused) {
            throw CannotAct.of(refused, onBehalf.representation());
        }
    }

    private List<Handed> handed(RepresentationApi.OnBehalf onBehalf, Map<String, UUID> documents) {
        var wallet = documents.isEmpty() ? List.<WalletDocument>of() : attachments.wallet(onBehalf);
        return documents.entrySet().stream()
                .flatMap(chosen -> wallet.stream()
                        .filter(it -> it.id().equals(chosen.getValue()))
                        .map(it -> new Handed(chosen.getKey(), it.receipt())))
                .toList();
    }

    private static String whereItStands(UUID id) {
        return "redirect:/my/representations/applications/" + id;
    }

    private String page(Answer answer, Sent sent, Page page, Model model) {
        var wallet = attachments.wallet(answer.application().onBehalf());
        model.addAttribute("it", AnswerPage.of(answer, sent, wallet, questions, page));
        return "represented/correction";
    }
}
