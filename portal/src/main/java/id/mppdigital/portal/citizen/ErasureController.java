package id.mppdigital.portal.citizen;

import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RightsApi;
import id.mppdigital.portal.api.RightsApi.Ask;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Has all data of the citizen, or of a child, deleted, after it was said what that means. */
@Controller
class ErasureController {
    private final RightsApi rights;
    private final Principals principals;

    ErasureController(RightsApi rights, Principals principals) {
        this.rights = rights;
        this.principals = principals;
    }

    /** @param representation of a child, whose parent asks */
    @GetMapping({"/my/rights/erasure", "/my/rights/for/{representation}/erasure"})
    String consequence(@PathVariable(required = false) @Nullable UUID representation, Model model) {
        return page(Whose.of(representation, principals), UUID.randomUUID(), null, model);
    }

    /** @param confirmed a box that the citizen ticks */
    @PostMapping({"/my/rights/erasure", "/my/rights/for/{representation}/erasure"})
    String erase(
            @PathVariable(required = false) @Nullable UUID representation,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam UUID key,
            HttpServletResponse response,
            Model model) {
        var whose = Whose.of(representation, principals);
        try {
            whose.ask(() -> rights.ask(key.toString(), new Ask("ERASURE", confirmed), representation));
            return "redirect:/my/rights/erasure/done" + (whose.isOwn() ? "" : "?child=true");
        } catch (HttpClientErrorException e) {
            var refused = Refusal.of(e);
            if (refused.is("applications-open") || refused.is("erasure-not-confirmed")) {
                response.setStatus(e.getStatusCode().value());
                return page(whose, key, refused.whole(""), model);
            }
            throw e;
        }
    }

    /**
     * Asks the platform nothing: any question about the citizen would make them known again.
     *
     * @param child whether a parent had a child's data erased
     */
    @GetMapping("/my/rights/erasure/done")
    String done(@RequestParam(defaultValue = "false") boolean child, Model model) {
        model.addAttribute("child", child);
        return "citizen/erased";
    }

    private static String page(Whose whose, UUID key, @Nullable String refused, Model model) {
        model.addAttribute("whose", whose);
        model.addAttribute("key", key);
        model.addAttribute("refused", refused);
        return "citizen/erasure";
    }
}
