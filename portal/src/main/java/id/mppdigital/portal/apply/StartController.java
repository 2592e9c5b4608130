package id.mppdigital.portal.apply;

import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The beginning: a new draft opens at its first section, an older one where it was left. */
@Controller
@RequestMapping({Place.PATH, Place.PATH_FOR})
class StartController {
    private final Journeys journeys;
    private final Malls malls;

    StartController(Journeys journeys, Malls malls) {
        this.journeys = journeys;
        this.malls = malls;
    }

    /** What a newer version of the form changed, by the names of the questions. */
    record Changes(Journey journey, List<String> added, List<String> changed, int removed) {}

    @GetMapping
    String start(
            @ModelAttribute(name = "place", binding = false) Place place,
            @ModelAttribute("page") Page page,
            Model model) {
        var journey = journeys.open(place);
        var draft = journey.draft();
        if (draft == null || draft.outdated() == null) {
            return "redirect:" + place.path(journey.resumed());
        }
        var outdated = draft.outdated();
        model.addAttribute(
                "it",
                new Changes(
                        journey,
                        labels(outdated.added(), journey.form(), page),
                        labels(outdated.changed(), journey.form(), page),
                        outdated.removed().size()));
        return "apply/changes";
    }

    @GetMapping("/saved")
    String saved(@ModelAttribute(name = "place", binding = false) Place place, Model model) {
        model.addAttribute("it", journeys.open(place));
        model.addAttribute("malls", malls);
        return "apply/saved";
    }

    private static List<String> labels(List<String> fields, Form form, Page page) {
        return fields.stream()
                .flatMap(it -> form.field(it).stream())
                .map(it -> it.label().in(page.language()))
                .toList();
    }
}
