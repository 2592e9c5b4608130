package id.mppdigital.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Answers a request that nobody can be signed in by: to the front-end where its address is known to be its own
 * (RFC 6749, 4.1.2.1), otherwise with a page to whoever looks at it.
 */
@Component
class AuthorizationErrors implements AuthenticationFailureHandler {
    private static final Text TITLE = new Text("Tidak dapat masuk", "Can't sign in");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var error = error(failure);
        var asked = asked(failure);
        var redirect = asked.map(OAuth2AuthorizationCodeRequestAuthenticationToken::getRedirectUri);
        if (redirect.isPresent()) {
            response.sendRedirect(toFrontEnd(redirect.get(), error, asked.get().getState()));
        } else {
            show(request, response, error);
        }
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, OAuth2Error error)
            throws IOException {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.setHeader("Content-Security-Policy", Page.CONTENT_POLICY);
        response.getWriter()
                .write(Page.of(
                        TITLE,
                        Page.notice(AuthorizationFault.of(error))
                                + shown("client_id", request.getParameter("client_id"))
                                + shown("redirect_uri", request.getParameter("redirect_uri"))
                                + shown("error", error.getErrorCode())));
    }

    private static String shown(String name, @Nullable String value) {
        return value == null ? "" : "\n    <p>%s: <code>%s</code></p>".formatted(name, htmlEscape(value));
    }

    private static String toFrontEnd(String redirect, OAuth2Error error, @Nullable String state) {
        var address = UriComponentsBuilder.fromUriString(redirect)
                .queryParam("error", error.getErrorCode())
                .queryParam(
                        "error_description",
                        encoded(AuthorizationFault.of(error).en()));
        if (state != null) {
            address.queryParam("state", encoded(state));
        }
        return address.build(true).toUriString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, UTF_8);
    }

    private static OAuth2Error error(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException protocol
                ? protocol.getError()
                : new OAuth2Error("invalid_request");
    }

    private static Optional<OAuth2AuthorizationCodeRequestAuthenticationToken> asked(AuthenticationException failure) {
        return failure instanceof OAuth2AuthorizationCodeRequestAuthenticationException refused
                ? Optional.ofNullable(refused.getAuthorizationCodeRequestAuthentication())
                : Optional.empty();
    }
}
