package id.mppdigital.portal.session;

import id.mppdigital.portal.session.tokens.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** After signing in: back to where it began. */
@Component
class SignInDone implements AuthenticationSuccessHandler {
    private final Seal seal;

    SignInDone(Seal seal) {
        this.seal = seal;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        var session = request.getSession();
        var mark = seal.mark(person.getName());
        // A person's sessions are found by this, and the database does not say whose they are.
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, mark);
        var known = ResponseCookie.from(KeptForm.OWNER_COOKIE, mark)
                .path("/")
                .httpOnly(true)
                .secure(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, known.toString());
        var target = session.getAttribute(SignInController.TARGET) instanceof String address ? address : null;
        session.removeAttribute(SignInController.TARGET);
        response.sendRedirect(LocalAddress.of(target));
    }
}
