package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.MyApplicationsApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that the citizen has applied for, newest first. */
@Controller
class ApplicationsController {
    private final MyApplicationsApi applications;

    ApplicationsController(MyApplicationsApi applications) {
        this.applications = applications;
    }

    @GetMapping("/my/applications")
    String applications(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("mine", applications.mine(after));
        return "citizen/applications";
    }
}
