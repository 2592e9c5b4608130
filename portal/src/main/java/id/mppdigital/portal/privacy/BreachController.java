package id.mppdigital.portal.privacy;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.office.BreachApi;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Breaches: opened with what happened, shown with whom they touched, and approved to be told. */
@Controller
@RequestMapping("/privacy/breaches")
class BreachController {
    /** What the data officer can mend in the form. */
    private static final Set<Integer> MENDABLE =
            Set.of(HttpStatus.BAD_REQUEST.value(), HttpStatus.UNPROCESSABLE_CONTENT.value());

    private final BreachApi breaches;
    private final Clock clock;

    BreachController(BreachApi breaches, Clock clock) {
        this.breaches = breaches;
        this.clock = clock;
    }

    @GetMapping
    String all(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("breaches", breaches.all(after));
        return "privacy/breaches";
    }

    @GetMapping("/new")
    String form(@ModelAttribute("page") Page page, Model model) {
        return show(BreachForm.at(clock.instant(), page.brand().timeZone()), List.of(), model);
    }

    @PostMapping("/new")
    String open(BreachForm form, @ModelAttribute("page") Page page, HttpServletResponse response, Model model) {
        var asked = form.asked(page.brand().timeZone());
        if (asked.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, List.of(page.text("privacy.breach.times")), model);
        }
        try {
            return "redirect:/privacy/breaches/" + breaches.open(asked.get()).id();
        } catch (HttpClientErrorException e) {
            if (!MENDABLE.contains(e.getStatusCode().value())) {
                throw e;
            }
            response.setStatus(e.getStatusCode().value());
            var refused = Refusal.of(e);
            return show(form, List.of(refused.words("")), model);
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("it", breaches.one(id));
        model.addAttribute("touched", breaches.touched(id, after));
        return "privacy/breach";
    }

    /** A second click finds it approved, and shows the same. */
    @PostMapping("/{id}/approval")
    String approve(@PathVariable UUID id) {
        try {
            breaches.approve(id);
        } catch (HttpClientErrorException.Conflict _) {
            // Approved by the first click: the page says so.
        }
        return "redirect:/privacy/breaches/" + id;
    }

    private static String show(BreachForm form, List<String> faults, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "privacy/breach-form";
    }
}
