package id.mppdigital.portal.session;

import id.mppdigital.portal.session.tokens.Issuer;
import id.mppdigital.portal.session.tokens.SealedTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the session here, then leads to the issuer to end it there (OpenID Connect RP-Initiated Logout 1.0). By a page,
 * as a form's redirect may not leave the portal.
 */
@Controller
class SignOutController {
    private final SealedTokens tokens;
    private final Issuer issuer;

    SignOutController(SealedTokens tokens, Issuer issuer) {
        this.tokens = tokens;
        this.issuer = issuer;
    }

    @PostMapping("/sign-out")
    String signOut(
            @Nullable Authentication who, HttpServletRequest request, HttpServletResponse response, Model model) {
        var newest = tokens.identity(request);
        if (who != null) {
            tokens.removeAuthorizedClient(Issuer.NAME, who, request, response);
        }
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
        model.addAttribute("issuer", who == null ? null : atIssuer(who, newest));
        return "session/signed-out";
    }

    private @Nullable String atIssuer(Authentication who, Optional<String> newest) {
        if (!(who.getPrincipal() instanceof OidcUser user)) {
            return null;
        }
        var end = issuer.registration()
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("end_session_endpoint");
        return end == null
                ? null
                : UriComponentsBuilder.fromUriString(end.toString())
                        .queryParam(
                                "id_token_hint",
                                newest.orElseGet(() -> user.getIdToken().getTokenValue()))
                        .queryParam("post_logout_redirect_uri", "{home}")
                        .encode()
                        .buildAndExpand(ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/")
                                .toUriString())
                        .toUriString();
    }
}
