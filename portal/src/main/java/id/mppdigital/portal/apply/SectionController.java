package id.mppdigital.portal.apply;

import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.apply.Journeys.Outcome;
import id.mppdigital.portal.ask.Mistake;
import id.mppdigital.portal.ask.Questions;
import id.mppdigital.portal.form.FieldFault;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.form.Section;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** The sections of a form. Each is saved when it is left, right or wrong: nothing that was typed is lost. */
@Controller
@RequestMapping({Place.PATH + "/form/{code}", Place.PATH_FOR + "/form/{code}"})
class SectionController {
    /** The button that says of which child, or of what, the section is about. */
    private static final String ABOUT = "form.about";

    /** The button that stops sharing a field. */
    private static final String UNSHARE = "form.unshare";

    private static final String SHARE = "share.";

    private final Journeys journeys;
    private final Questions questions;
    private final MyDataApi data;

    SectionController(Journeys journeys, Questions questions, MyDataApi data) {
        this.journeys = journeys;
        this.questions = questions;
        this.data = data;
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "place", binding = false) Place place,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String from,
            @ModelAttribute("page") Page page,
            Model model) {
        var journey = journeys.open(place);
        var section = section(journey, code);
        // Coming back to correct something: what is wrong is said at once.
        var faults = from.isEmpty()
                ? List.<FieldFault>of()
                : journey.filled().of(section).faults();
        return page(new View(journey, section, journey.revision(), from), faults, List.of(), page, model);
    }

    @PostMapping
    String save(
            @ModelAttribute(name = "place", binding = false) Place place,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletResponse response) {
        place.require(text(form, "form.for"));
        var before = journeys.open(place);
        var section = section(before, code);
        var posted = new Posted(form, page.language());
        var filled = before.filled().with(section, posted);
        var about = text(form, ABOUT);
        var journey = before.with(about.isEmpty() ? filled : filled.about(about));
        var step = Journey.step(section);
        var view = new View(journey, section, text(form, "form.revision"), text(form, "form.from"));
        return switch (journeys.save(journey, journey.documents(), step, view.revision())) {
            case Outcome.NotSaved(var reason) -> {
                response.setStatus(status(reason).value());
                var current = new View(journey, section, before.revision(), view.from());
                yield page(current, List.of(), List.of(new Mistake(null, page.text(reason.key()))), page, model);
            }
            case Outcome.Saved(var saved) -> next(view.of(saved), posted, page, model, response);
        };
    }

    private String next(View view, Posted posted, Page page, Model model, HttpServletResponse response) {
        var journey = view.journey();
        var step = Journey.step(view.section());
        if (posted.values().containsKey("form.leave")) {
            return "redirect:" + journey.place().path("saved");
        }
        if (decide(view, posted)) {
            return "redirect:" + journey.place().path(step) + (view.from().isEmpty() ? "" : "?from=check") + "#sharing";
        }
        if (posted.values().containsKey(ABOUT)) {
            return "redirect:" + journey.place().path(step) + (view.from().isEmpty() ? "" : "?from=check");
        }
        var asksMore = journey.filled().of(view.section()).asksMoreThan(posted);
        if (asksMore || posted.values().containsKey("form.show")) {
            var at = asksMore
                    ? ""
                    : "#"
                            + posted.values()
                                    .getOrDefault("form.show", List.of(""))
                                    .getFirst();
            return "redirect:" + journey.place().path(step) + (view.from().isEmpty() ? "" : "?from=check") + at;
        }
        var faults = journey.filled().of(view.section()).faults();
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(view, faults, List.of(), page, model);
        }
        var target = view.from().isEmpty() ? journey.after(step) : Journey.CHECK;
        return "redirect:" + journey.place().path(target);
    }

    /** What the citizen has just agreed to share, or shares no more. The page then shows what follows from it. */
    private boolean decide(View view, Posted posted) {
        var knowledge = view.journey().filled().knowledge();
        var stopped = posted.values().getOrDefault(UNSHARE, List.of());
        var decided = false;
        for (var field : view.section().fields()) {
            var sharing = knowledge.sharing(field.name()).orElse(null);
            var granted = posted.values().containsKey(SHARE + field.name());
            if (sharing != null && (sharing.granted() ? stopped.contains(field.name()) : granted)) {
                decided = true;
                try {
                    data.decide(sharing.source(), new MyDataApi.Decision(!sharing.granted(), sharing.text()));
                } catch (HttpClientErrorException.Conflict _) {
                    // The words have changed since the page was shown: it shows the new ones, and nothing is agreed to.
                }
            }
        }
        return decided;
    }

    private record View(Journey journey, Section section, String revision, String from) {
        View of(Journey saved) {
            return new View(saved, section, saved.revision(), from);
        }
    }

    private String page(View view, List<FieldFault> faults, List<Mistake> notSaved, Page page, Model model) {
        var filled = view.journey().filled();
        var views = filled.of(view.section()).views(faults);
        var mistakes = notSaved.isEmpty()
                ? faults.stream()
                        .map(fault -> Mistake.of(fault, filled.form(), "", page, questions))
                        .toList()
                : notSaved;
        model.addAttribute(
                "it",
                new SectionPage(
                        view.journey(),
                        view.section(),
                        questions.of(views, page),
                        mistakes,
                        view.revision(),
                        view.from()));
        return "apply/section";
    }

    static HttpStatus status(Journeys.Reason reason) {
        return reason == Journeys.Reason.AWAY ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.CONFLICT;
    }

    private static Section section(Journey journey, String code) {
        return journey.filled().sections().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
