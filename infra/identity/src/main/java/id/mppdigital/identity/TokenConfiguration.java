package id.mppdigital.identity;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import id.mppdigital.identity.accounts.Accounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** What the tokens say, and the key that signs them. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    AuthorizationServerSettings endpoints(IdentitySettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer().toString())
                .build();
    }

    @Bean
    JWKSource<SecurityContext> signingKey(IdentitySettings settings) throws JOSEException, IOException, ParseException {
        var resource = settings.key();
        var key = resource == null
                ? new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate()
                : load(resource);
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    private static RSAKey load(Resource resource) throws JOSEException, IOException, ParseException {
        var key = RSAKey.parse(resource.getContentAsString(StandardCharsets.UTF_8));
        if (!key.isPrivate()) {
            throw new IllegalStateException("mpp.identity.key needs a private RSA JWK: " + resource);
        }
        return key.getKeyID() == null
                ? new RSAKey.Builder(key).keyIDFromThumbprint().build()
                : key;
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokens(JWKSource<SecurityContext> keys, Accounts accounts) {
        var signed = new JwtGenerator(new NimbusJwtEncoder(keys));
        signed.setJwtCustomizer(claims(accounts));
        return new DelegatingOAuth2TokenGenerator(signed, new RefreshTokens());
    }

    private static OAuth2TokenCustomizer<JwtEncodingContext> claims(Accounts accounts) {
        return context -> {
            var client = context.getRegisteredClient().getClientId();
            var forClient = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
            var subject = requireNonNull(context.<Authentication>getPrincipal()).getName();
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getClaims()
                        .audience(List.of("mpp"))
                        .claim("client_id", client)
                        .claims(claims -> claims.putAll(
                                forClient
                                        ? accounts.client(client).orElseThrow().claims()
                                        : accounts.person(subject).orElseThrow().claims()));
            } else {
                context.getClaims()
                        .claims(claims -> claims.putAll(
                                accounts.person(subject).orElseThrow().profile()));
            }
        };
    }
}
