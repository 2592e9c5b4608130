package id.mppdigital.portal.session.tokens;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * What the issuer gave for one session.
 *
 * @param identity the newest ID token; none before the first refresh, when the session holds it
 */
record Tokens(
        String access,
        Instant expires,
        @Nullable String refresh,
        @Nullable String identity) {
    static Tokens of(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        return new Tokens(access.getTokenValue(), end(access), refresh == null ? null : refresh.getTokenValue(), null);
    }

    /** What the answer does not renew stays valid (RFC 6749, 6; OpenID Connect Core 1.0, 12.2). */
    Tokens renewedBy(OAuth2AccessTokenResponse answer) {
        var given = answer.getRefreshToken();
        return new Tokens(
                answer.getAccessToken().getTokenValue(),
                end(answer.getAccessToken()),
                given == null ? refresh : given.getTokenValue(),
                answer.getAdditionalParameters().get("id_token") instanceof String renewed ? renewed : identity);
    }

    private static Instant end(OAuth2AccessToken access) {
        var expires = access.getExpiresAt();
        return expires == null ? Instant.EPOCH : expires;
    }

    boolean areValidAt(Instant time) {
        return time.isBefore(expires);
    }
}
