package id.mppdigital.portal.session;

import id.mppdigital.portal.page.typed.LocalAddress;
import id.mppdigital.portal.session.tokens.Seal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the way back from the issuer is checked with, sealed in a cookie of the browser that began the sign-in. Whoever
 * is not signed in stores nothing on the server.
 */
@Component
class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    /** Where to go after signing in: a parameter of the beginning, an attribute of the way back. */
    static final String TARGET = "to";

    private static final String COOKIE = "__Host-sign-in";

    /** Whoever does not come back from the sign-in in this time begins again. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    PendingSignIns(Seal seal, JsonMapper json, Clock clock) {
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    private record Pending(Asked asked, Map<String, Object> attributes, String target, Instant until) {
        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(asked.uri())
                    .clientId(asked.client())
                    .redirectUri(asked.redirect())
                    .scopes(asked.scopes())
                    .state(asked.state())
                    .attributes(attributes)
                    .build();
        }
    }

    private record Asked(String uri, String client, String redirect, Set<String> scopes, String state) {}

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return pending(request).map(Pending::request).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            keep("", Duration.ZERO, response);
            return;
        }
        var asked = new Asked(
                begun.getAuthorizationUri(),
                begun.getClientId(),
                String.valueOf(begun.getRedirectUri()),
                begun.getScopes(),
                String.valueOf(begun.getState()));
        var pending = new Pending(
                asked,
                begun.getAttributes(),
                LocalAddress.of(request.getParameter(TARGET)),
                clock.instant().plus(PATIENCE));
        var sealed = seal.seal(json.writeValueAsBytes(pending));
        keep(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), PATIENCE, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var pending = pending(request);
        pending.ifPresent(it -> {
            request.setAttribute(TARGET, it.target());
            keep("", Duration.ZERO, response);
        });
        return pending.map(Pending::request).orElse(null);
    }

    private Optional<Pending> pending(HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(this::opened)
                .filter(it ->
                        it.asked().state().equals(state) && clock.instant().isBefore(it.until()));
    }

    private Optional<Pending> opened(String value) {
        try {
            return Optional.ofNullable(seal.open(Base64.getUrlDecoder().decode(value)))
                    .map(open -> json.readValue(open, Pending.class));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static void keep(String value, Duration life, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(life)
                .httpOnly(true)
                .secure(true)
                .sameSite("Lax") // strict would lose it on the way back
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
