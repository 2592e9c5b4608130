package id.mppdigital.portal.event;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.api.LifeEventApi.DraftNamed;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.page.NotThere;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Deletes the draft of a life event's one form, after it was said what that means. */
@Controller
@RequestMapping({Where.PATH + "/delete", Where.PATH_FOR + "/delete"})
class DeleteDraftController {
    private final LifeEventApi events;
    private final Malls malls;
    private final Principals principals;

    DeleteDraftController(LifeEventApi events, Malls malls, Principals principals) {
        this.events = events;
        this.malls = malls;
        this.principals = principals;
    }

    @GetMapping
    String consequence(@ModelAttribute("where") Where where, Model model) {
        model.addAttribute("draft", find(where).orElseThrow(NotThere::new));
        model.addAttribute("action", where.path() + "/delete");
        model.addAttribute(
                "mall",
                malls.find(where.mall()).map(CatalogueApi.Mall::name).orElseGet(() -> Wording.same(where.mall())));
        model.addAttribute("names", principals.namesIfThere());
        return "event/delete";
    }

    /** A second click finds nothing to delete and says the same. */
    @PostMapping
    String delete(@ModelAttribute("where") Where where) {
        find(where).ifPresent(_ -> events.deleteDraft(where.mall(), where.event(), where.onBehalfOf()));
        return "redirect:/my/cases?deleted=true";
    }

    private Optional<DraftNamed> find(Where where) {
        return events.drafts(where.onBehalfOf() != null).items().stream()
                .filter(draft -> draft.mall().equals(where.mall())
                        && draft.lifeEvent().equals(where.event())
                        && Objects.equals(draft.onBehalfOf(), where.onBehalfOf()))
                .findFirst();
    }
}
