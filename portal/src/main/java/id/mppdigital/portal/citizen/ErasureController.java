package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RightsApi;
import id.mppdigital.portal.api.RightsApi.Ask;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Has all data of the citizen deleted, after it was said what that means. */
@Controller
@RequestMapping("/my/rights/erasure")
class ErasureController {
    private final RightsApi rights;

    ErasureController(RightsApi rights) {
        this.rights = rights;
    }

    @GetMapping
    String consequence(Model model) {
        return page(UUID.randomUUID(), null, model);
    }

    /** @param confirmed a box that the citizen ticks */
    @PostMapping
    String erase(
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam UUID key,
            HttpServletResponse response,
            Model model) {
        try {
            rights.ask(key.toString(), new Ask("ERASURE", confirmed));
            return "redirect:/my/rights/erasure/done";
        } catch (HttpClientErrorException e) {
            var refused = Refusal.of(e);
            if (refused.is("applications-open") || refused.is("erasure-not-confirmed")) {
                response.setStatus(e.getStatusCode().value());
                return page(key, refused.whole(""), model);
            }
            throw e;
        }
    }

    /** Asks the platform nothing: any question about the citizen would make them known again. */
    @GetMapping("/done")
    String done() {
        return "citizen/erased";
    }

    private static String page(UUID key, @Nullable String refused, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("refused", refused);
        return "citizen/erasure";
    }
}
