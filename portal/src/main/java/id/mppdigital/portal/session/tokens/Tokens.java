package id.mppdigital.portal.session.tokens;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** What the issuer gave for one session. */
record Tokens(String access, Instant expires, @Nullable String refresh) {
    /** @param refresh a new one; if there is none, the old one stays valid (RFC 6749, 6) */
    static Tokens of(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, @Nullable String before) {
        var expires = access.getExpiresAt();
        return new Tokens(
                access.getTokenValue(),
                expires == null ? Instant.EPOCH : expires,
                refresh == null ? before : refresh.getTokenValue());
    }

    boolean areValidAt(Instant time) {
        return time.isBefore(expires);
    }
}
