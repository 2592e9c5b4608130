package id.mppdigital.portal.session;

import id.mppdigital.portal.page.typed.LocalAddress;
import id.mppdigital.portal.session.forms.KnownPerson;
import id.mppdigital.portal.session.tokens.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    SignInDone(Seal seal, KnownPerson known) {
        this.seal = seal;
        this.known = known;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        var session = request.getSession();
        var mark = seal.mark(person.getName());
        // A person's sessions are found by this, and the database does not say whose they are.
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, mark);
        response.addHeader(HttpHeaders.SET_COOKIE, known.cookie(mark).toString());
        var target = request.getAttribute(PendingSignIns.TARGET) instanceof String address ? address : null;
        response.sendRedirect(LocalAddress.of(target));
    }
}
