package id.mppdigital.portal.act;

import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.RepresentationApi;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** Drafts a power of attorney, as the one who gives it or as the one who gets it. */
@Controller
@RequestMapping("/my/representations/new")
class ProposeController {
    private static final String WHOLE = "";

    private final RepresentationApi representations;
    private final Services services;
    private final Clock clock;

    ProposeController(RepresentationApi representations, Services services, Clock clock) {
        this.representations = representations;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping
    String begin(Model model) {
        return page(Wish.begun(clock.instant()), Map.of(), model);
    }

    @PostMapping
    String propose(
            @RequestParam UUID id,
            @RequestParam long from,
            @RequestParam(defaultValue = "") String me,
            @RequestParam(defaultValue = "") String nik,
            @RequestParam(defaultValue = "") List<String> services,
            @RequestParam(defaultValue = "") List<String> actions,
            @RequestParam(defaultValue = "30") int days,
            HttpServletResponse response,
            Model model) {
        var wish = new Wish(id, from, me, nik, services, new Wish.Terms(actions, days));
        try {
            representations.propose(id, wish.draft());
            return "redirect:/my/representations/" + id + "?done=proposed";
        } catch (HttpClientErrorException refused) {
            response.setStatus(refused.getStatusCode().value());
            return page(wish, faults(Refusal.of(refused), refused), model);
        }
    }

    /** By the field of the page; what is about none of them stands under an empty name. */
    private static Map<String, String> faults(Refusal refusal, HttpClientErrorException refused) {
        var faults = new LinkedHashMap<String, String>();
        for (var fault : refusal.faults()) {
            faults.putIfAbsent(fault.pointer().replaceFirst("^/", "").replaceFirst("/.*", ""), fault.detail());
        }
        if (faults.isEmpty()) {
            faults.put(WHOLE, refusal.whole(refused.getStatusText()));
        }
        return faults;
    }

    private String page(Wish wish, Map<String, String> faults, Model model) {
        model.addAttribute("wish", wish);
        model.addAttribute("faults", faults);
        model.addAttribute("services", services.all());
        return "act/propose";
    }
}
