package id.mppdigital.portal.session;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jwt.SignedJWT;
import id.mppdigital.portal.session.tokens.Issuer;
import java.text.ParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Checks logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6). */
@Component
class LogoutTokens {
    private static final int LONGEST_ID = 200;
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    /** An ID token has a nonce, so it can't be taken for a logout token. */
    private static final OAuth2TokenValidatorResult NO_LOGOUT_TOKEN =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "A logout token has no nonce", null));

    private final Issuer issuer;
    private volatile @Nullable JwtDecoder decoder;

    LogoutTokens(Issuer issuer) {
        this.issuer = issuer;
    }

    /**
     * What it says, which has a subject, an id and an end.
     *
     * @throws JwtException when it is not for us, not now, or not from our issuer
     */
    Jwt read(String token) {
        var told = decoder().decode(token);
        if (!saysWhen(token)) {
            throw new BadJwtException("A logout token says when it was issued");
        }
        return told;
    }

    /** The decoder makes up a time of issue where there is none. */
    private static boolean saysWhen(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet().getIssueTime() != null;
        } catch (ParseException e) {
            throw new BadJwtException("A logout token is a signed token", e);
        }
    }

    private JwtDecoder decoder() {
        var made = decoder;
        if (made == null) {
            made = decoder(issuer.registration());
            decoder = made;
        }
        return made;
    }

    private static JwtDecoder decoder(ClientRegistration issuer) {
        var provider = issuer.getProviderDetails();
        var decoder = NimbusJwtDecoder.withJwkSetUri(requireNonNull(provider.getJwkSetUri()))
                .validateType(false)
                .build();
        var type = new JwtTypeValidator(Set.of("logout+jwt", "JWT"));
        type.setAllowEmpty(true);
        OAuth2TokenValidator<Jwt> all = new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(requireNonNull(provider.getIssuerUri())),
                type,
                new JwtClaimValidator<Object>("aud", audience -> isFor(audience, issuer.getClientId())),
                new JwtClaimValidator<Object>(
                        "events", events -> events instanceof Map<?, ?> map && map.containsKey(EVENT)),
                new JwtClaimValidator<Object>("sub", Objects::nonNull),
                new JwtClaimValidator<Object>("exp", Objects::nonNull),
                new JwtClaimValidator<Object>("jti", id -> id instanceof String text && isId(text)),
                token -> token.hasClaim("nonce") ? NO_LOGOUT_TOKEN : OAuth2TokenValidatorResult.success());
        decoder.setJwtValidator(all);
        return decoder;
    }

    private static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONGEST_ID;
    }

    private static boolean isFor(@Nullable Object audience, String client) {
        return audience instanceof Collection<?> several ? several.contains(client) : client.equals(audience);
    }
}
