package id.mppdigital.portal.open;

import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.StatusApi;
import id.mppdigital.portal.page.NotThere;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an application stands, by the number and the code of its receipt. By POST: the code stays out of addresses. */
@Controller
@RequestMapping("/status")
class StatusController {
    private static final int LONGEST = 64;

    private final StatusApi applications;
    private final Malls malls;

    StatusController(StatusApi applications, Malls malls) {
        this.applications = applications;
        this.malls = malls;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "") String number, Model model) {
        return page(Asked.nothing(number), model);
    }

    @PostMapping
    String status(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response,
            Model model) {
        var asked = ask(number.strip(), code.strip());
        if (asked.failed()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return page(asked, model);
    }

    /** Half an answer needs no question to the platform; a wrong number and a wrong code are told alike. */
    private Asked ask(String number, String code) {
        if (number.isEmpty() || code.isEmpty() || number.length() > LONGEST || code.length() > LONGEST) {
            return Asked.wrong(number);
        }
        try {
            return new Asked(number, applications.status(number, code), false);
        } catch (NotThere _) {
            return Asked.wrong(number);
        }
    }

    private String page(Asked asked, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("malls", malls);
        return "open/status";
    }
}
