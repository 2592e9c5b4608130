package id.mppdigital.portal.session;

import id.mppdigital.portal.page.typed.LocalAddress;
import id.mppdigital.portal.session.forms.KnownPerson;
import id.mppdigital.portal.session.tokens.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** After signing in: back to where it began. */
@Component
class SignInDone implements AuthenticationSuccessHandler {
    private final Seal seal;
    private final KnownPerson known;
    private final Duration idle;

    SignInDone(Seal seal, KnownPerson known, @Value("${spring.session.timeout}") Duration idle) {
        this.seal = seal;
        this.known = known;
        this.idle = idle;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        var session = request.getSession();
        var mark = seal.mark(person.getName());
        // A person's sessions are found by this, and the database does not say whose they are.
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, mark);
        session.setMaxInactiveInterval((int) idle.toSeconds());
        response.addHeader(HttpHeaders.SET_COOKIE, known.cookie(mark).toString());
        var target = session.getAttribute(SignInController.TARGET) instanceof String address ? address : null;
        session.removeAttribute(SignInController.TARGET);
        response.sendRedirect(LocalAddress.of(target));
    }
}
