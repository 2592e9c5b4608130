package id.mppdigital.portal.mall;

import static java.util.stream.Collectors.toMap;

import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.office.LookApi;
import id.mppdigital.portal.api.office.LookApi.Entry;
import id.mppdigital.portal.api.office.LookApi.Look;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Who looked at what, for auditors: each look is compared with the citizens' ledger. */
@Controller
class LookController {
    private final LookApi api;
    private final Malls malls;
    private final Clock clock;

    LookController(LookApi api, Malls malls, Clock clock) {
        this.api = api;
        this.malls = malls;
        this.clock = clock;
    }

    @GetMapping("/mall/looks")
    String looks(
            @RequestParam Map<String, String> asked,
            @ModelAttribute("page") Page page,
            HttpServletResponse response,
            Model model) {
        var filter = LookFilter.of(asked);
        model.addAttribute("malls", malls);
        try {
            var looks = api.looks(filter.query(page.brand().timeZone()));
            model.addAttribute("it", new LooksPage(filter, compared(looks.items()), looks.next(), null));
        } catch (HttpClientErrorException.Forbidden refused) {
            throw refused;
        } catch (HttpClientErrorException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("it", new LooksPage(filter, List.of(), null, Refusal.of(refused)));
        }
        return "mall/looks";
    }

    /** Without the ledger the looks are still shown, and said to be unchecked. */
    private List<Compared> compared(List<Look> looks) {
        if (looks.isEmpty()) {
            return List.of();
        }
        try {
            var entries = api.entries(looks.stream().map(Look::id).toList()).items().stream()
                    .collect(toMap(Entry::id, entry -> entry));
            var now = clock.instant();
            return looks.stream()
                    .map(look -> Compared.of(look, entries.get(look.id()), now))
                    .toList();
        } catch (Away _) {
            return looks.stream().map(Compared::unchecked).toList();
        }
    }
}
