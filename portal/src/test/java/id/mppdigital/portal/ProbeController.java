package id.mppdigital.portal;

import id.mppdigital.portal.session.tokens.AccessTokens;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows tests which token a page would send, and what a form brought. */
@RestController
class ProbeController {
    private final AccessTokens tokens;

    ProbeController(AccessTokens tokens) {
        this.tokens = tokens;
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
