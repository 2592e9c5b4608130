package id.mppdigital.portal.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Person;
import id.mppdigital.portal.page.typed.LocalAddress;
import id.mppdigital.portal.session.forms.KeptForms;
import id.mppdigital.portal.session.tokens.Issuer;
import id.mppdigital.portal.session.tokens.Seal;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The way to the issuer and back. */
@Controller
class SignInController {
    static final String ADDRESS = "/sign-in";
    static final String FAILED = "/sign-in/failed";
    static final String ENDED = "/sign-in/ended";

    private final Issuer issuer;
    private final Seal seal;
    private final KeptForms forms;

    SignInController(Issuer issuer, Seal seal, KeptForms forms) {
        this.issuer = issuer;
        this.seal = seal;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    String signIn(@RequestParam(required = false) @Nullable String to, @Nullable Person person) {
        var target = LocalAddress.of(to);
        if (person != null) {
            return "redirect:" + target;
        }
        issuer.registration(); // a page that says so, if it does not answer
        return "redirect:"
                + UriComponentsBuilder.fromPath("/oauth2/authorization/" + Issuer.NAME)
                        .queryParam(PendingSignIns.TARGET, "{to}")
                        .encode()
                        .buildAndExpand(target)
                        .toUriString();
    }

    /** A form came after the session had ended. Goes on to the sign-in by itself. */
    @GetMapping(ENDED)
    String ended(@RequestParam(required = false) @Nullable String to, @Nullable Person person, Model model) {
        var target = LocalAddress.of(to);
        if (person != null) {
            return "redirect:" + target;
        }
        model.addAttribute("signIn", ADDRESS + "?to=" + URLEncoder.encode(target, UTF_8));
        return "session/ended";
    }

    @GetMapping(FAILED)
    String failed(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "session/failed";
    }

    /** What was typed before the session ended, to be sent now. */
    @GetMapping(KeptForms.PAGE)
    String kept(@Nullable Person person, @RequestParam(name = "form") UUID id, Model model) {
        var mark = person == null ? "" : seal.mark(person.subject());
        model.addAttribute("form", forms.find(id, mark).orElseThrow(NotThere::new));
        return "session/kept";
    }

    /** Asking for this page is enough to stay signed in. */
    @GetMapping("/session/stay")
    String stay() {
        return "session/stay";
    }
}
