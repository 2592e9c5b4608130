package id.mppdigital.portal.citizen;

import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.MyApplicationsApi;
import id.mppdigital.portal.api.RepresentationApi;
import id.mppdigital.portal.draft.OpenDrafts;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** What the citizen has begun, and everything applied for, newest first. */
@Controller
class ApplicationsController {
    private final MyApplicationsApi applications;
    private final OpenDrafts drafts;
    private final Malls malls;
    private final RepresentationApi representations;
    private final Principals principals;

    ApplicationsController(
            MyApplicationsApi applications,
            OpenDrafts drafts,
            Malls malls,
            RepresentationApi representations,
            Principals principals) {
        this.applications = applications;
        this.malls = malls;
        this.drafts = drafts;
        this.representations = representations;
        this.principals = principals;
    }

    /** The list goes on without it while citizen-service is away. */
    private List<RepresentationApi.ForMe> filedForMe() {
        try {
            return representations.forMe().items();
        } catch (Away | NotThere | HttpClientErrorException _) {
            return List.of();
        }
    }

    /** @param deleted whether the citizen has just deleted a draft */
    @GetMapping("/my/applications")
    String applications(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "false") boolean deleted,
            @ModelAttribute("page") Page page,
            Model model) {
        model.addAttribute("mine", applications.mine(after));
        model.addAttribute("drafts", after == null ? drafts.all(page) : List.of());
        var filed = after == null ? representations.filed(null).items() : List.<RepresentationApi.FiledOne>of();
        model.addAttribute("filed", filed);
        model.addAttribute("forMe", after == null ? filedForMe() : List.of());
        model.addAttribute("names", filed.isEmpty() ? Map.of() : principals.namesIfThere());
        model.addAttribute("deleted", deleted);
        model.addAttribute("malls", malls);
        return "citizen/applications";
    }
}
