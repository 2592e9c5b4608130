package id.mppdigital.platform.security;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** The checks that every part of the platform makes of an access token. */
public final class AccessTokens {
    private AccessTokens() {}

    /**
     * For a decoder, in addition to the checks of issuer, audience and time. The {@link JwtTypeValidator} replaces the
     * one that Spring Security would add.
     */
    public static List<OAuth2TokenValidator<Jwt>> rules() {
        return List.of(type(), new WellFormedClaims());
    }

    /**
     * An access token has the type {@code at+jwt} (RFC 9068, 2.1), with or without {@code application/} (RFC 7515,
     * 4.1.9); many issuers write {@code JWT} or nothing. A token of any other type has another purpose.
     */
    static JwtTypeValidator type() {
        var type = new JwtTypeValidator("at+jwt", "application/at+jwt", "JWT", "application/jwt");
        type.setAllowEmpty(true);
        return type;
    }
}
