package id.mppdigital.portal.session;

import id.mppdigital.portal.page.typed.LocalAddress;
import id.mppdigital.portal.session.forms.FormsFromHere;
import id.mppdigital.portal.session.forms.KeptForms;
import id.mppdigital.portal.session.forms.KnownPerson;
import id.mppdigital.portal.session.stored.InTheBackground;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends people to the sign-in and back to where they were. A form that came too late is kept. */
@Component
class SignInEntry implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final KeptForms forms;
    private final KnownPerson known;

    SignInEntry(KeptForms forms, KnownPerson known) {
        this.forms = forms;
        this.known = known;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws ServletException, IOException {
        signIn(request, response);
    }

    /**
     * A form of an earlier session comes without a token that can be checked, or with that session's own. A page of the
     * portal sent it, so it was not forged.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws ServletException, IOException {
        if (problem instanceof CsrfException && FormsFromHere.isFromHere(request)) {
            signIn(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * A page comes between a form and the sign-in: browsers follow no form to another site (CSP, form-action). What a
     * page asks by itself gets a status: a redirect would lead it to the issuer, every time that it asks.
     */
    void signIn(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (InTheBackground.is(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var way = FormsFromHere.isSafe(request) ? SignInController.ADDRESS : SignInController.ENDED;
        response.sendRedirect(UriComponentsBuilder.fromPath(way)
                .queryParam("to", "{to}")
                .encode()
                .buildAndExpand(target(request))
                .toString());
    }

    /** A form is kept for who was signed in here before, and for nobody else. */
    private String target(HttpServletRequest request) throws ServletException, IOException {
        if (request.getMethod().equals("GET")) {
            return LocalAddress.of(request);
        }
        var owner = known.of(request);
        var kept = owner.isPresent() ? forms.keep(owner.get(), request) : Optional.<UUID>empty();
        return kept.map(id -> KeptForms.PAGE + "?form=" + id).orElse(LocalAddress.HOME);
    }
}
