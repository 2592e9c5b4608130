package id.mppdigital.portal.mall;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.office.OfferingApi;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Person;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.util.UriComponentsBuilder;

/** What a mall offers; each service is opened or closed on a page of its own, which says first what that means. */
@Controller
class OfferingController {
    private final OfferingApi catalogue;
    private final Offices offices;

    OfferingController(OfferingApi catalogue, Offices offices) {
        this.catalogue = catalogue;
        this.offices = offices;
    }

    @GetMapping("/mall/offerings")
    String list(
            @RequestParam(required = false) @Nullable String mall,
            @RequestParam(required = false) @Nullable String changed,
            Person person,
            Model model) {
        var office = offices.of(mall, person);
        var shown = office.isNamed() ? catalogue.mall(office.mall()) : null;
        model.addAttribute("it", new OfferingsPage(office, shown, offices.agencies(office), changed));
        return "mall/offerings";
    }

    /** @param status what is wanted; without it the other one */
    @GetMapping("/mall/offerings/{mall}/{service}")
    String ask(
            @PathVariable String mall,
            @PathVariable String service,
            @RequestParam(required = false) @Nullable String status,
            Person person,
            Model model) {
        model.addAttribute("it", OfferingPage.asking(find(mall, service, person), status));
        return "mall/offering";
    }

    /** @param revision of the offering as the page showed it */
    @PostMapping("/mall/offerings/{mall}/{service}")
    String change(
            @PathVariable String mall,
            @PathVariable String service,
            @RequestParam String status,
            @RequestParam long revision,
            @RequestParam(name = "reason-id", defaultValue = "") String reason,
            @RequestParam(name = "reason-en", defaultValue = "") String reasonInEnglish,
            Person person,
            HttpServletResponse response,
            Model model) {
        var office = offices.of(mall, person);
        var wanted = new OfferingApi.Change(
                status, status.equals("CLOSED") ? new Wording(reason.strip(), reasonInEnglish.strip()) : null);
        try {
            catalogue.change(office.mall(), service, "\"" + revision + "\"", wanted);
        } catch (HttpClientErrorException refused) {
            var page = OfferingPage.refused(find(mall, service, person), wanted, Refusal.of(refused));
            if (!page.isDone()) {
                response.setStatus(
                        page.overtaken() ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("it", page);
                return "mall/offering";
            }
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath("/mall/offerings")
                        .queryParam("mall", "{mall}")
                        .queryParam("changed", "{service}")
                        .encode()
                        .buildAndExpand(office.mall(), service)
                        .toUriString();
    }

    private OfferingPage.Place find(String mall, String service, Person person) {
        var office = offices.of(mall, person);
        var shown = catalogue.mall(office.mall());
        return shown.offerings().stream()
                .filter(offering -> offering.service().equals(service))
                .findFirst()
                .map(offering -> new OfferingPage.Place(shown, offering, office.zone()))
                .orElseThrow(NotThere::new);
    }
}
