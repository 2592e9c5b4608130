package id.mppdigital.portal.open;

import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.page.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a service asks and gives, before anybody applies. */
@Controller
class ServiceController {
    private final CatalogueApi catalogue;
    private final Malls malls;
    private final ChosenMall chosen;
    private final Known known;
    private final Principals principals;

    ServiceController(CatalogueApi catalogue, Malls malls, ChosenMall chosen, Known known, Principals principals) {
        this.catalogue = catalogue;
        this.malls = malls;
        this.chosen = chosen;
        this.known = known;
        this.principals = principals;
    }

    @GetMapping("/services/{code}")
    String service(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String mall,
            @Nullable Person person,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var service = catalogue.service(code);
        var at = chosen.of(mall, request, response);
        var isCitizen = person != null && person.is("citizen");
        var share = isCitizen ? known.of(service).orElse(null) : null;
        var others = isCitizen ? principals.coveredIfThere(code) : List.<Principal>of();
        model.addAttribute("offered", new Offered(service, malls.all(), at, offer(at, code), share, others));
        return "open/service";
    }

    private CatalogueApi.@Nullable Offer offer(@Nullable String mall, String service) {
        if (mall == null) {
            return null;
        }
        for (var offer : catalogue.mall(mall).offerings()) {
            if (offer.service().equals(service)) {
                return offer;
            }
        }
        return null;
    }
}
