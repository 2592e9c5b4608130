package id.mppdigital.portal.figures;

import id.mppdigital.portal.api.figures.CriteriaApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which of the ministry's criteria for an MPP Digital the malls meet. */
@Controller
@RequestMapping("/criteria")
class CriteriaController {
    private final CriteriaApi criteria;
    private final Places places;

    CriteriaController(CriteriaApi criteria, Places places) {
        this.criteria = criteria;
        this.places = places;
    }

    /** @param mall what the choice of a place says: that mall has a page of its own */
    @GetMapping
    String all(
            @RequestParam(required = false) @Nullable String mall,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var chosen = places.chosen(mall);
        if (chosen != null) {
            return "redirect:/criteria/" + chosen;
        }
        model.addAttribute("found", criteria.malls(after));
        model.addAttribute("places", places.all());
        return "figures/criteria";
    }

    @GetMapping("/{mall}")
    String mall(@PathVariable String mall, Model model) {
        model.addAttribute("found", criteria.mall(mall));
        model.addAttribute("places", places.all());
        return "figures/mall";
    }
}
