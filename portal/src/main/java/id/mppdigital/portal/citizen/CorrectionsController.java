package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.Names;
import id.mppdigital.portal.api.RightsApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where registers disagree about the citizen, and what the agencies that keep them were asked to correct. */
@Controller
class CorrectionsController {
    private final RightsApi rights;
    private final Names names;

    CorrectionsController(RightsApi rights, Names names) {
        this.rights = rights;
        this.names = names;
    }

    @GetMapping("/my/corrections")
    String corrections(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("disagreements", rights.disagreements(null).items());
        model.addAttribute("corrections", rights.corrections(after, null));
        model.addAttribute("whose", new Whose(null));
        model.addAttribute("names", names);
        return "citizen/corrections";
    }
}
