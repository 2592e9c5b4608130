package id.mppdigital.portal.session;

import id.mppdigital.portal.session.tokens.SignInAgain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A page that needs a new sign-in ends the old one and starts it. */
@ControllerAdvice
class SignInAgainAdvice {
    private static final Duration JUST_NOW = Duration.ofSeconds(20);

    private final SignInEntry entry;
    private final Clock clock;

    SignInAgainAdvice(SignInEntry entry, Clock clock) {
        this.entry = entry;
        this.clock = clock;
    }

    @ExceptionHandler
    void signInAgain(SignInAgain problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // If even a new token is refused, another sign-in would go round in circles.
        var fresh = signedInJustNow();
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
        if (fresh) {
            response.sendError(HttpServletResponse.SC_BAD_GATEWAY);
        } else {
            entry.signIn(request, response);
        }
    }

    private boolean signedInJustNow() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.getPrincipal() instanceof OidcUser user
                && user.getIdToken().getIssuedAt() != null
                && user.getIdToken().getIssuedAt().isAfter(clock.instant().minus(JUST_NOW));
    }
}
