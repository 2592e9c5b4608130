package id.mppdigital.portal.session;

import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.session.tokens.Issuer;
import id.mppdigital.portal.session.tokens.SealedTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger log = LoggerFactory.getLogger(SignOutController.class);

    static final String ADDRESS = "/sign-out";

    private final SealedTokens tokens;
    private final Issuer issuer;

    SignOutController(SealedTokens tokens, Issuer issuer) {
        this.tokens = tokens;
        this.issuer = issuer;
    }

    @PostMapping(ADDRESS)
    String signOut(
            @Nullable Authentication who, HttpServletRequest request, HttpServletResponse response, Model model) {
        var newest = tokens.identity(request);
        if (who != null) {
            tokens.removeAuthorizedClient(Issuer.NAME, who, request, response);
        }
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
        model.addAttribute("issuer", atIssuer(newest.or(() -> first(who))));
        return "session/signed-out";
    }

    /** The ID token of the sign-in. */
    private static Optional<String> first(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof OidcUser user
                ? Optional.of(user.getIdToken().getTokenValue())
                : Optional.empty();
    }

    /**
     * Where the issuer ends its own session; null if it can't be asked where. Without an ID token, as after the session
     * here has ended, it asks the person first.
     */
    private @Nullable String atIssuer(Optional<String> identity) {
        try {
            var registration = issuer.registration();
            var end =
                    registration.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
            return end == null ? null : address(end.toString(), registration.getClientId(), identity);
        } catch (Away e) {
            log.warn("Nobody could be signed out at the issuer: {}", e.getMessage());
            return null;
        }
    }

    private static String address(String end, String client, Optional<String> identity) {
        var home =
                ServletUriComponentsBuilder.fromCurrentContextPath().path("/").toUriString();
        return UriComponentsBuilder.fromUriString(end)
                .queryParamIfPresent("id_token_hint", identity)
                .queryParam("client_id", client)
                .queryParam("post_logout_redirect_uri", "{home}")
                .encode()
                .buildAndExpand(home)
                .toUriString();
    }
}
