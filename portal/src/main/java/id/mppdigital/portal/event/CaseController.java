package id.mppdigital.portal.event;

import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.api.Malls;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** The citizen's cases, and each as the table of its parts. */
@Controller
@RequestMapping("/my/cases")
class CaseController {
    private final LifeEventApi events;
    private final Malls malls;
    private final Principals principals;
    private final Actors actors;

    CaseController(LifeEventApi events, Malls malls, Principals principals, Actors actors) {
        this.events = events;
        this.malls = malls;
        this.principals = principals;
        this.actors = actors;
    }

    /** @param deleted whether a draft has just been deleted */
    @GetMapping
    String cases(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "false") boolean deleted,
            Model model) {
        model.addAttribute("deleted", deleted);
        model.addAttribute("cases", events.cases(after, false));
        model.addAttribute(
                "forOthers", after == null ? events.cases(null, true).items() : List.<LifeEventApi.Case>of());
        model.addAttribute("names", principals.namesIfThere());
        model.addAttribute("drafts", after == null ? drafts() : List.<LifeEventApi.DraftNamed>of());
        model.addAttribute("malls", malls);
        return "event/cases";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("it", page(id));
        return "event/case";
    }

    /** A second click, or a part that started meanwhile: the page says where it stands now. */
    @PostMapping("/{id}/parts/{code}/decide")
    String decide(@PathVariable UUID id, @PathVariable String code, @RequestParam String decision) {
        try {
            events.decide(id, code, new LifeEventApi.Decision(decision));
        } catch (HttpClientErrorException.Conflict _) {
            return "redirect:/my/cases/" + id;
        }
        return "redirect:/my/cases/" + id;
    }

    @GetMapping("/{id}/stop")
    String consequences(@PathVariable UUID id, Model model) {
        model.addAttribute("it", page(id));
        return "event/stop";
    }

    private List<LifeEventApi.DraftNamed> drafts() {
        return Stream.of(false, true)
                .flatMap(forOthers -> events.drafts(forOthers).items().stream())
                .toList();
    }

    private CasePage page(UUID id) {
        var one = events.find(id);
        return new CasePage(one, malls.zone(one.mall()), actors.of(one));
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable UUID id) {
        events.withdraw(id);
        return "redirect:/my/cases/" + id;
    }
}
