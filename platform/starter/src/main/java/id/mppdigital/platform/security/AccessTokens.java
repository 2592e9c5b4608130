package id.mppdigital.platform.security;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What every part of the platform asks of an access token, whoever issued it and whatever it is for. */
public final class AccessTokens {
    private AccessTokens() {}

    /**
     * To be given to a decoder beside the checks of issuer, audience and time. The type comes as a {@link JwtTypeValidator},
     * which stands in for the one that Spring Security would add.
     */
    public static List<OAuth2TokenValidator<Jwt>> rules() {
        return List.of(type(), new WellFormedClaims());
    }

    /**
     * An access token says {@code at+jwt} (RFC 9068, 2.1), with or without {@code application/} (RFC 7515, 4.1.9); many
     * issuers say plain {@code JWT} or nothing. A token of any other type was made for something else.
     */
    static JwtTypeValidator type() {
        var type = new JwtTypeValidator("at+jwt", "application/at+jwt", "JWT", "application/jwt");
        type.setAllowEmpty(true);
        return type;
    }
}
