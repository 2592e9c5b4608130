package id.mppdigital.portal.draft;

import id.mppdigital.portal.api.DraftApi;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Deletes a draft, after it was said what that means. */
@Controller
@RequestMapping({"/my/drafts/{mall}/{service}/delete", "/my/drafts/for/{representation}/{mall}/{service}/delete"})
class DraftController {
    private final OpenDrafts open;
    private final DraftApi drafts;

    DraftController(OpenDrafts open, DraftApi drafts) {
        this.open = open;
        this.drafts = drafts;
    }

    @GetMapping
    String consequence(
            @PathVariable String mall,
            @PathVariable String service,
            @PathVariable(required = false) @Nullable UUID representation,
            @ModelAttribute("page") Page page,
            Model model) {
        model.addAttribute("draft", find(mall, service, representation, page).orElseThrow(NotThere::new));
        return "draft/delete";
    }

    /** A second click finds nothing to delete and says the same. */
    @PostMapping
    String delete(
            @PathVariable String mall,
            @PathVariable String service,
            @PathVariable(required = false) @Nullable UUID representation,
            @ModelAttribute("page") Page page) {
        find(mall, service, representation, page).ifPresent(_ -> drafts.delete(mall, service, representation));
        return "redirect:/my/applications?deleted=true";
    }

    private Optional<OpenDraft> find(String mall, String service, @Nullable UUID representation, Page page) {
        return open.all(page).stream()
                .filter(it -> it.is(mall, service, representation))
                .findFirst();
    }
}
