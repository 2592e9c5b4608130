package id.mppdigital.portal;

import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.session.tokens.AccessTokens;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows tests which token a page would send, and what a form brought. */
@RestController
class ProbeController {
    private final AccessTokens tokens;

    private final CatalogueApi catalogue;

    ProbeController(AccessTokens tokens, CatalogueApi catalogue) {
        this.tokens = tokens;
        this.catalogue = catalogue;
    }

    /** A page that needs the catalogue. */
    @GetMapping("/probe/mall")
    String mall() {
        return catalogue.mall("63.71").code();
    }

    @GetMapping("/session/probe")
    String token() {
        return tokens.current().orElse("none");
    }

    @PostMapping("/session/probe")
    String form(@RequestParam String answer) {
        return "received " + answer;
    }
}
