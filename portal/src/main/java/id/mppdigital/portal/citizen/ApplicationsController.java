package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.MyApplicationsApi;
import id.mppdigital.portal.draft.OpenDrafts;
import id.mppdigital.portal.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What the citizen has begun, and everything applied for, newest first. */
@Controller
class ApplicationsController {
    private final MyApplicationsApi applications;
    private final OpenDrafts drafts;
    private final Malls malls;

    ApplicationsController(MyApplicationsApi applications, OpenDrafts drafts, Malls malls) {
        this.applications = applications;
        this.malls = malls;
        this.drafts = drafts;
    }

    /** @param deleted whether the citizen has just deleted a draft */
    @GetMapping("/my/applications")
    String applications(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "false") boolean deleted,
            @ModelAttribute("page") Page page,
            Model model) {
        model.addAttribute("mine", applications.mine(after));
        model.addAttribute("drafts", after == null ? drafts.mine(page) : List.of());
        model.addAttribute("deleted", deleted);
        model.addAttribute("malls", malls);
        return "citizen/applications";
    }
}
