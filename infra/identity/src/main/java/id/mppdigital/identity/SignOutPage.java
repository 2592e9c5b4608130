package id.mppdigital.identity;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Signing out without an ID token, as from a front-end whose own session has ended. The person is asked first, since
 * anybody's link could lead here (OpenID Connect RP-Initiated Logout 1.0, 2).
 */
@RestController
class SignOutPage implements LogoutSuccessHandler {
    static final String ADDRESS = "/connect/logout";

    private static final String CLIENT = "client_id";
    private static final String BACK = "post_logout_redirect_uri";
    private static final Text TITLE = new Text("Keluar", "Sign out");

    private static final String FORM = """
            <p>Anda masih masuk di sini. Keluar?
              <small lang="en">You are still signed in here. Sign out?</small></p>
            <form method="post" action="%s">
              <input type="hidden" name="%s" value="%s">
              <input type="hidden" name="%s" value="%s">
              <input type="hidden" name="%s" value="%s">
              <button>Keluar <small lang="en">Sign out</small></button>
            </form>""";

    private final Clients clients;

    SignOutPage(Clients clients) {
        this.clients = clients;
    }

    /** Whoever is not signed in goes on at once. */
    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> ask(CsrfToken csrf, HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, next(request))
                    .build();
        }
        return ResponseEntity.ok(Page.of(
                TITLE,
                FORM.formatted(
                        ADDRESS,
                        csrf.getParameterName(),
                        csrf.getToken(),
                        CLIENT,
                        said(request, CLIENT),
                        BACK,
                        said(request, BACK))));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException {
        response.sendRedirect(next(request));
    }

    /** The front-end's own home page, or the sign-in page. */
    private String next(HttpServletRequest request) {
        var back = request.getParameter(BACK);
        return Optional.ofNullable(request.getParameter(CLIENT))
                .map(clients::findByClientId)
                .filter(client -> client.getPostLogoutRedirectUris().contains(back))
                .map(_ -> back)
                .orElse("/login");
    }

    private static String said(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : htmlEscape(value);
    }
}
