package id.mppdigital.gateway.tokens;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import id.mppdigital.gateway.door.OperatorsPort;
import id.mppdigital.gateway.plan.Plan;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.AccessTokens;
import id.mppdigital.platform.security.BearerToken;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The sign-in check in front of everything that isn't public. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class TokensConfiguration {
    @Bean
    ReactiveJwtDecoder tokens(OAuth2ResourceServerProperties properties, Clock clock) {
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

    /** A span and two meters for every filter of the chain would say nothing that the request's own don't. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityWebFilterChain door(ServerHttpSecurity http, Plan plan) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(paths -> paths.matchers(exchange -> open(exchange, plan))
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(server -> server.bearerTokenConverter(TokensConfiguration::shown)
                        // Who may do what is the services' to say: no claim is read for it here.
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(
                                token -> Mono.just(new JwtAuthenticationToken(token, List.of()))))
                        .authenticationEntryPoint(refusal()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(refusal()))
                .build();
    }

    private static Mono<MatchResult> open(ServerWebExchange exchange, Plan plan) {
        return OperatorsPort.isOf(exchange) || readByAnyone(exchange.getRequest(), plan)
                ? MatchResult.match()
                : MatchResult.notMatch();
    }

    private static boolean readByAnyone(ServerHttpRequest request, Plan plan) {
        return (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
                && plan.readableByAnyone(request.getPath().value());
    }

    private static Mono<Authentication> shown(ServerWebExchange exchange) {
        return Mono.fromSupplier(
                        () -> BearerToken.of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION)))
                .map(BearerTokenAuthenticationToken::new);
    }

    /** One answer for every reason, so that nobody learns from it which part of a forged token was right. */
    private static ServerAuthenticationEntryPoint refusal() {
        return (exchange, _) -> Mono.error(Problem.of(PlatformRefusal.UNAUTHENTICATED)
                .header(
                        "WWW-Authenticate",
                        exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                                ? "Bearer error=\"invalid_token\""
                                : "Bearer"));
    }
}
