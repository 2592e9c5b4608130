package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.InboxApi;
import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.page.Away;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** How the citizen wants to be told, and where. */
@Controller
@RequestMapping("/my/preferences")
class PreferencesController {
    private final MyDataApi data;
    private final InboxApi inbox;

    PreferencesController(MyDataApi data, InboxApi inbox) {
        this.data = data;
        this.inbox = inbox;
    }

    /** @param saved the form that was just saved */
    @GetMapping
    String show(@RequestParam(defaultValue = "") String saved, Model model) {
        model.addAttribute("saved", saved);
        var reach = new Reach(address(), messages());
        if (reach.address() == null && reach.messages() == null) {
            throw new Away("gateway", null);
        }
        return form(reach, Map.of(), model);
    }

    @PostMapping("/address")
    String address(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone,
            HttpServletResponse response,
            Model model) {
        var wanted = new Reach.Address(email, phone);
        try {
            data.reach(wanted.contact());
            return "redirect:/my/preferences?saved=address";
        } catch (HttpClientErrorException refused) {
            return again(refused, new Reach(wanted, messages()), response, model);
        }
    }

    @PostMapping("/messages")
    String messages(
            @RequestParam(defaultValue = "") String locale,
            @RequestParam(defaultValue = "") Set<String> channels,
            HttpServletResponse response,
            Model model) {
        var wanted = Reach.Messages.of(inbox.preference()).with(locale, channels);
        try {
            inbox.prefer(wanted.wish());
            return "redirect:/my/preferences?saved=messages";
        } catch (HttpClientErrorException refused) {
            return again(refused, new Reach(address(), wanted), response, model);
        }
    }

    private Reach.@Nullable Address address() {
        return unlessAway(() -> Reach.Address.of(data.profile()));
    }

    private Reach.@Nullable Messages messages() {
        return unlessAway(() -> Reach.Messages.of(inbox.preference()));
    }

    /** One form can be used while the service of the other one is down. */
    private static <T> @Nullable T unlessAway(Supplier<T> part) {
        try {
            return part.get();
        } catch (Away _) {
            return null;
        }
    }

    private static String again(
            HttpClientErrorException refused, Reach typed, HttpServletResponse response, Model model) {
        var faults = faults(Refusal.of(refused));
        if (faults.isEmpty()) {
            throw refused;
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("saved", "");
        return form(typed, faults, model);
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
