package id.mppdigital.gateway.tokens;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import id.mppdigital.platform.security.AccessTokens;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The rules for a token, and the keys that it must be signed with. */
@Configuration(proxyBeanMethods = false)
class TokensConfiguration {
    @Bean
    RememberingDecoder tokens(OAuth2ResourceServerProperties properties, Clock clock) {
        var jwt = properties.getJwt();
        var issuer = Objects.requireNonNull(jwt.getIssuerUri(), "An issuer must be configured");
        int millis = (int) Duration.ofSeconds(3).toMillis();
        var keys = new IssuerKeys(issuer, new DefaultResourceRetriever(millis, millis, 200_000));
        var source = JWKSourceBuilder.<SecurityContext>create(keys)
                .cache(Duration.ofMinutes(5).toMillis(), Duration.ofSeconds(10).toMillis())
                .rateLimited(Duration.ofSeconds(10).toMillis())
                .outageTolerant(Duration.ofHours(4).toMillis())
                .build();
        var decoder = NimbusJwtDecoder.withJwkSource(source)
                .jwsAlgorithms(known -> known.addAll(
                        List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                .build();
        var rules = new ArrayList<>(AccessTokens.rules());
        rules.add(new JwtTimestampValidator());
        rules.add(new JwtIssuerValidator(issuer));
        rules.add(new JwtAudienceValidator("mpp"));
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(rules));
        return new RememberingDecoder(decoder, clock);
    }
}
