package id.mppdigital.portal.apply;

import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.CitizenDataApi.ExtractRequest;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.client.HttpClientErrorException;

/** A register's answer in the place of an upload: the citizen reads it, and then uses it or not. */
@Controller
@RequestMapping(Place.PATH + "/documents/{requirement}/extract")
class ExtractController {
    private final Journeys journeys;
    private final CitizenDataApi citizen;

    ExtractController(Journeys journeys, CitizenDataApi citizen) {
        this.journeys = journeys;
        this.citizen = citizen;
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "place", binding = false) Place place,
            @PathVariable String requirement,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletResponse response) {
        var journey = journeys.open(place);
        var asked = requirement(journey, requirement);
        try {
            var extract = citizen.preview(asked.code(), request(place, page));
            model.addAttribute("it", new ExtractPage(journey, asked, extract, ""));
        } catch (HttpClientErrorException refused) {
            model.addAttribute("it", refused(journey, asked, refused, page, response));
        }
        return "apply/extract";
    }

    /** It is chosen on the page of the documents, and the citizen goes on there. */
    @PostMapping
    String use(
            @ModelAttribute(name = "place", binding = false) Place place,
            @PathVariable String requirement,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletResponse response) {
        var journey = journeys.open(place);
        var asked = requirement(journey, requirement);
        try {
            citizen.extract(asked.code(), request(place, page));
            return "redirect:" + place.path(Journey.DOCUMENTS);
        } catch (HttpClientErrorException refused) {
            model.addAttribute("it", refused(journey, asked, refused, page, response));
            return "apply/extract";
        }
    }

    private static ExtractPage refused(
            Journey journey,
            Form.Requirement asked,
            HttpClientErrorException refused,
            Page page,
            HttpServletResponse response) {
        response.setStatus(refused.getStatusCode().value());
        var words = Refusal.of(refused).words(page.text("attach.extract.none"));
        return new ExtractPage(journey, asked, null, words);
    }

    private static Form.Requirement requirement(Journey journey, String code) {
        return journey.form().requirement(code).orElseThrow(NotThere::new);
    }

    private static ExtractRequest request(Place place, Page page) {
        return new ExtractRequest(place.service(), place.mall(), page.language().tag());
    }
}
