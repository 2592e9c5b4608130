package id.mppdigital.portal.apply;

import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.attach.Attachments;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Check your answers, and send them. The draft's key makes one application of however many clicks. */
@Controller
@RequestMapping({Place.PATH, Place.PATH_FOR})
class CheckController {
    private final Journeys journeys;
    private final Attachments attachments;
    private final Questions questions;
    private final SendApplication send;

    CheckController(Journeys journeys, Attachments attachments, Questions questions, SendApplication send) {
        this.journeys = journeys;
        this.attachments = attachments;
        this.questions = questions;
        this.send = send;
    }

    @GetMapping("/check")
    String check(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute("page") Page page,
            Model model) {
        var journey = journeys.open(place);
        if (journey.draft() == null) {
            return "redirect:" + place.path("");
        }
        var wallet = attachments.wallet(place.onBehalf());
        return page(journey, wallet, mistakes(journey, wallet, page), page, model);
    }

    /**
     * @param revision of the draft whose answers the page showed: nothing is sent that its citizen has not seen
     * @param forWhom as the page said it
     */
    @PostMapping("/submit")
    String submit(
            @ModelAttribute(name = "place", binding = false) Place place,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String revision,
            @RequestParam(name = "form.for", defaultValue = "") String forWhom,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletResponse response) {
        place.require(forWhom);
        var journey = journeys.open(place);
        var draft = journey.draft();
        if (draft == null || !draft.idempotencyKey().equals(key)) {
            return send.earlier(key).map(id -> received(place, id)).orElse("redirect:" + place.path(""));
        }
        var wallet = attachments.wallet(place.onBehalf());
        if (!journey.revision().equals(revision)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(journey, wallet, List.of(new Mistake(null, page.text("apply.check.changed"))), page, model);
        }
        var mistakes = mistakes(journey, wallet, page);
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(journey, wallet, mistakes, page, model);
        }
        return switch (send.send(journey, key, wallet, page)) {
            case SendApplication.Outcome.Sent(var id) -> received(place, id);
            case SendApplication.Outcome.NotSent(var found, var isUnsure) -> {
                var status = isUnsure ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT;
                response.setStatus(status.value());
                // A refusal may be of what was read of the citizen: it is read again.
                yield page(isUnsure ? journey : journeys.open(place), wallet, found, page, model);
            }
        };
    }

    private static String received(Place place, UUID id) {
        return place.onBehalfOf() == null
                ? "redirect:/my/applications/" + id + "/received"
                : "redirect:/my/representations/applications/" + id + "?received=true";
    }

    private List<Mistake> mistakes(Journey journey, List<WalletDocument> wallet, Page page) {
        var form = journey.form();
        var mistakes = new ArrayList<Mistake>();
        for (var fault : journey.filled().faults()) {
            var section = form.sectionOf(fault.field()).map(Journey::step).orElse(Journey.CHECK);
            var at = journey.place().path(section) + "?from=check";
            mistakes.add(Mistake.of(fault, form, at, page, questions));
        }
        var there = journey.documents().stream()
                .filter(it -> wallet.stream().anyMatch(one -> one.id().equals(it.id())))
                .toList();
        DocumentStepController.missing(form, there)
                .forEach(it -> mistakes.add(new Mistake(
                        journey.place().path(Journey.DOCUMENTS) + "?from=check#" + it.code(),
                        it.name().in(page.language()) + ": " + page.text("attach.missing"))));
        return mistakes;
    }

    private String page(Journey journey, List<WalletDocument> wallet, List<Mistake> mistakes, Page page, Model model) {
        var parts = journey.filled().sections().stream()
                .map(it -> new CheckPage.Part(
                        it, questions.of(journey.filled().of(it).views(), page)))
                .toList();
        var documents = journey.form().documents().stream()
                .map(it -> new CheckPage.Enclosed(it, chosen(journey, it.code(), wallet)))
                .toList();
        model.addAttribute("it", new CheckPage(journey, parts, documents, mistakes));
        return "apply/check";
    }

    private static @Nullable WalletDocument chosen(Journey journey, String requirement, List<WalletDocument> wallet) {
        return journey.documents().stream()
                .filter(it -> it.requirement().equals(requirement))
                .flatMap(it -> wallet.stream().filter(one -> one.id().equals(it.id())))
                .findFirst()
                .orElse(null);
    }
}
