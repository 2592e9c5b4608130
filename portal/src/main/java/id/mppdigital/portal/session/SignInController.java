package id.mppdigital.portal.session;

import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Person;
import id.mppdigital.portal.session.tokens.Issuer;
import id.mppdigital.portal.session.tokens.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to the issuer and back. */
@Controller
class SignInController {
    static final String ADDRESS = "/sign-in";
    static final String FAILED = "/sign-in/failed";
    static final String TARGET = "sign-in-target";

    private final Issuer issuer;
    private final Seal seal;

    SignInController(Issuer issuer, Seal seal) {
        this.issuer = issuer;
        this.seal = seal;
    }

    @GetMapping(ADDRESS)
    String signIn(@RequestParam(required = false) @Nullable String to, @Nullable Person person, HttpSession session) {
        var target = LocalAddress.of(to);
        if (person != null) {
            return "redirect:" + target;
        }
        issuer.registration(); // a page that says so, if it does not answer
        session.setAttribute(TARGET, target);
        return "redirect:/oauth2/authorization/" + Issuer.NAME;
    }

    @GetMapping(FAILED)
    String failed(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "session/failed";
    }

    /** What was typed before the session ended, to be sent now. */
    @GetMapping(KeptForm.PAGE)
    String kept(@Nullable Person person, HttpServletRequest request, Model model) {
        var mark = person == null ? null : seal.mark(person.subject());
        model.addAttribute("form", KeptForm.of(request, mark).orElseThrow(NotThere::new));
        return "session/kept";
    }

    /** Asking for this page is enough to stay signed in. */
    @GetMapping("/session/stay")
    String stay() {
        return "session/stay";
    }
}
