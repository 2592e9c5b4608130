package id.mppdigital.portal.open;

import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.draft.OpenDrafts;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.Page;
import id.mppdigital.portal.page.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: choose a mall, find a service. */
@Controller
class HomeController {
    private static final int LONGEST = 200;

    private final CatalogueApi catalogue;
    private final Malls malls;
    private final ChosenMall chosen;
    private final OpenDrafts drafts;
    private final KnownOfAll known;

    HomeController(CatalogueApi catalogue, Malls malls, ChosenMall chosen, OpenDrafts drafts, KnownOfAll known) {
        this.known = known;
        this.catalogue = catalogue;
        this.malls = malls;
        this.chosen = chosen;
        this.drafts = drafts;
    }

    @GetMapping("/")
    String home(
            @RequestParam(required = false) @Nullable String mall,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @Nullable Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute("page") Page page,
            Model model) {
        model.addAttribute("drafts", after == null ? drafts.mineIfThere(page) : List.of());
        var words = q.strip();
        try {
            var code = chosen.of(mall, request, response);
            var home = home(code, words.substring(0, Math.min(LONGEST, words.length())), after);
            model.addAttribute("home", home);
            model.addAttribute("known", known.of(person, home.services()));
        } catch (Away away) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            model.addAttribute("home", Home.without(away.part()));
            model.addAttribute("known", Map.of());
        }
        return "open/home";
    }

    private Home home(@Nullable String mall, String words, @Nullable String after) {
        var wanted = words.isEmpty() ? null : words;
        var found = catalogue.find(wanted, mall, after);
        var nothing = found.items().isEmpty() && mall != null && wanted != null;
        return new Home(malls.all(), mall, words, found, nothing ? catalogue.find(wanted, null, null) : null, null);
    }
}
