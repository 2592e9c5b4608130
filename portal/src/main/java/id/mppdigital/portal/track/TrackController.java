package id.mppdigital.portal.track;

import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.page.Page;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Where an application stands, its confirmation, and its withdrawal. */
@Controller
@RequestMapping("/my/applications/{id}")
class TrackController {
    private static final int LONGEST_REASON = 2_000;

    private final Tracked tracked;
    private final FilingApi applications;

    TrackController(Tracked tracked, FilingApi applications) {
        this.tracked = tracked;
        this.applications = applications;
    }

    @GetMapping
    String show(@PathVariable UUID id, @ModelAttribute("page") Page page, Model model) {
        model.addAttribute("it", tracked.page(id, page));
        return "track/application";
    }

    /** What a citizen keeps or prints after sending. */
    @GetMapping("/received")
    String received(@PathVariable UUID id, @ModelAttribute("page") Page page, Model model) {
        model.addAttribute("it", tracked.page(id, page));
        return "track/received";
    }

    @GetMapping("/withdraw")
    String consequences(@PathVariable UUID id, @ModelAttribute("page") Page page, Model model) {
        var it = tracked.page(id, page);
        if (!it.may("WITHDRAWN")) {
            return "redirect:" + it.path("");
        }
        model.addAttribute("it", it);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "track/withdraw";
    }

    /** A second click, or an application that can't be withdrawn any more, shows where it stands. */
    @PostMapping("/withdraw")
    String withdraw(@PathVariable UUID id, @RequestParam UUID key, @RequestParam(defaultValue = "") String reason) {
        var text = reason.strip();
        var words = text.chars().anyMatch(Character::isLetterOrDigit)
                ? text.substring(0, Math.min(text.length(), LONGEST_REASON))
                : null;
        try {
            applications.withdraw(id, key.toString(), new FilingApi.Withdrawal(words));
        } catch (HttpClientErrorException _) {
            return "redirect:/my/applications/" + id; // it says where it stands now
        }
        return "redirect:/my/applications/" + id;
    }
}
