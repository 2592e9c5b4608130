package id.mppdigital.portal.session;

import id.mppdigital.portal.page.ProblemPage;
import id.mppdigital.portal.session.tokens.SignInAgain;
import jakarta.servlet.ServletException;
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
    void signInAgain(SignInAgain problem, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var helps = newSignInHelps();
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        SecurityContextHolder.clearContext();
        if (helps) {
            entry.signIn(request, response);
        } else {
            ProblemPage.offerAgain(request);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /**
     * Not where even a new token is refused, which would go round in circles, nor for a page that asked without one:
     * then the platform is at fault.
     */
    private boolean newSignInHelps() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof OidcUser user)) {
            return false;
        }
        var issued = user.getIdToken().getIssuedAt();
        return issued == null || !issued.isAfter(clock.instant().minus(JUST_NOW));
    }
}
