package id.mppdigital.portal.privacy;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.office.BreachApi;
import id.mppdigital.portal.api.office.BreachApi.AuthorityNotice;
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

    /** What the page of a breach can say, as that its period goes on. */
    private static final Set<Integer> REFUSABLE = Set.of(
            HttpStatus.BAD_REQUEST.value(),
            HttpStatus.FORBIDDEN.value(),
            HttpStatus.CONFLICT.value(),
            HttpStatus.UNPROCESSABLE_CONTENT.value());

    /** Done by the first click: the page says so. */
    private static final Set<String> DONE_BEFORE = Set.of("breach-approved", "authority-told");

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
        return show(BreachForm.at(clock.instant(), page.brand().timeZone()), UUID.randomUUID(), List.of(), model);
    }

    /** @param key of the page, so that a second click opens no second one */
    @PostMapping("/new")
    String open(
            BreachForm form,
            @RequestParam UUID key,
            @ModelAttribute("page") Page page,
            HttpServletResponse response,
            Model model) {
        var asked = form.asked(page.brand().timeZone());
        if (asked.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, key, List.of(page.text("privacy.breach.times")), model);
        }
        try {
            return "redirect:/privacy/breaches/"
                    + breaches.open(key.toString(), asked.get()).id();
        } catch (HttpClientErrorException e) {
            if (!MENDABLE.contains(e.getStatusCode().value())) {
                throw e;
            }
            response.setStatus(e.getStatusCode().value());
            var refused = Refusal.of(e);
            // Mended, it is another breach: the key of what was refused opened none.
            return show(form, UUID.randomUUID(), List.of(refused.words("")), model);
        }
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @ModelAttribute("page") Page page,
            Model model) {
        return shown(id, after, null, page, model);
    }

    /** A second click finds it approved, and shows the same. */
    @PostMapping("/{id}/approval")
    String approve(
            @PathVariable UUID id, @ModelAttribute("page") Page page, HttpServletResponse response, Model model) {
        return done(id, () -> breaches.approve(id), page, response, model);
    }

    /** As of an approval, the first click counts. */
    @PostMapping("/{id}/authority-notice")
    String authorityTold(
            @PathVariable UUID id,
            @RequestParam String sentAt,
            @RequestParam String reference,
            @ModelAttribute("page") Page page,
            HttpServletResponse response,
            Model model) {
        var sent = BreachForm.time(sentAt, page.brand().timeZone());
        if (sent.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(id, null, page.text("privacy.breach.times"), page, model);
        }
        var notice = new AuthorityNotice(sent.get(), reference);
        return done(id, () -> breaches.authorityTold(id, notice), page, response, model);
    }

    private String done(UUID id, Runnable call, Page page, HttpServletResponse response, Model model) {
        try {
            call.run();
            return "redirect:/privacy/breaches/" + id;
        } catch (HttpClientErrorException e) {
            var refused = Refusal.of(e);
            if (DONE_BEFORE.stream().anyMatch(refused::is)) {
                return "redirect:/privacy/breaches/" + id;
            }
            if (!REFUSABLE.contains(e.getStatusCode().value())) {
                throw e;
            }
            response.setStatus(e.getStatusCode().value());
            return shown(id, null, refused.words(""), page, model);
        }
    }

    private String shown(UUID id, @Nullable String after, @Nullable String refused, Page page, Model model) {
        model.addAttribute("it", breaches.one(id));
        model.addAttribute("touched", breaches.touched(id, after));
        model.addAttribute("refused", refused);
        model.addAttribute("now", BreachForm.typed(clock.instant(), page.brand().timeZone()));
        return "privacy/breach";
    }

    private static String show(BreachForm form, UUID key, List<String> faults, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "privacy/breach-form";
    }
}
