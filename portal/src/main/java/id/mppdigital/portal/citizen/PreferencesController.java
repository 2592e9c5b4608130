package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.InboxApi;
import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.api.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** How the citizen wants to be told. */
@Controller
@RequestMapping("/my/preferences")
class PreferencesController {
    private final MyDataApi data;
    private final InboxApi inbox;

    PreferencesController(MyDataApi data, InboxApi inbox) {
        this.data = data;
        this.inbox = inbox;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "false") boolean saved, Model model) {
        model.addAttribute("saved", saved);
        return form(current(), Map.of(), model);
    }

    @PostMapping
    String save(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String locale,
            @RequestParam(defaultValue = "") Set<String> channels,
            HttpServletResponse response,
            Model model) {
        var wanted = current().with(email, phone, locale, channels);
        try {
            data.reach(wanted.contact());
            inbox.prefer(wanted.wish());
            return "redirect:/my/preferences?saved=true";
        } catch (HttpClientErrorException e) {
            var refusal = Refusal.of(e);
            if (refusal.faults().isEmpty()) {
                throw e;
            }
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("saved", false);
            return form(wanted, faults(refusal), model);
        }
    }

    private Reach current() {
        return Reach.of(data.profile(), inbox.preference());
    }

    private static String form(Reach reach, Map<String, String> faults, Model model) {
        model.addAttribute("reach", reach);
        model.addAttribute("faults", faults);
        return "citizen/preferences";
    }

    /** By the field's name. */
    private static Map<String, String> faults(Refusal refusal) {
        var faults = new LinkedHashMap<String, String>();
        refusal.faults().forEach(fault -> faults.putIfAbsent(fault.pointer().substring(1), fault.detail()));
        return faults;
    }
}
