package id.mppdigital.portal.privacy;

import id.mppdigital.portal.api.Names;
import id.mppdigital.portal.api.office.CorrectionApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which agencies owe an answer about a correction that the law wanted by now. */
@Controller
class LateController {
    private final CorrectionApi corrections;
    private final Names names;

    LateController(CorrectionApi corrections, Names names) {
        this.corrections = corrections;
        this.names = names;
    }

    @GetMapping("/privacy/late")
    String late(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("corrections", corrections.late(after));
        model.addAttribute("names", names);
        return "privacy/late";
    }
}
