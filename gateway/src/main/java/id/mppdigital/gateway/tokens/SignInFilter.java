package id.mppdigital.gateway.tokens;

import id.mppdigital.gateway.door.OperatorsPort;
import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.gateway.plan.Plan;
import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.BearerToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets pass who shows a valid token, and who shows none and asks for what anyone may read. A filter of its own rather
 * than Spring Security's chain, which takes some fifty operators to say the same of every request.
 */
@Component
class SignInFilter implements WebFilter, Ordered {
    private static final Logger log = LoggerFactory.getLogger(SignInFilter.class);

    private final Plan plan;
    private final RememberingDecoder tokens;

    SignInFilter(Plan plan, RememberingDecoder tokens) {
        this.plan = plan;
        this.tokens = tokens;
    }

    @Override
    public int getOrder() {
        return DoorOrder.SIGN_IN.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        var token = shown(header);
        if (token == null) {
            return isOpen(exchange) ? chain.filter(exchange) : Mono.error(refusal(header));
        }
        var known = tokens.known(token);
        return known.isPresent()
                ? enter(known.get(), exchange, chain)
                : tokens.decode(token)
                        .onErrorMap(JwtException.class, error -> told(error, header))
                        .flatMap(jwt -> enter(jwt, exchange, chain));
    }

    private static @Nullable String shown(@Nullable String header) {
        try {
            return BearerToken.of(header);
        } catch (OAuth2AuthenticationException malformed) {
            throw refusal(header);
        }
    }

    private static Mono<Void> enter(Jwt token, ServerWebExchange exchange, WebFilterChain chain) {
        Caller.of(token).mark(exchange);
        return chain.filter(exchange);
    }

    private boolean isOpen(ServerWebExchange exchange) {
        return OperatorsPort.isOf(exchange) || isReadByAnyone(exchange.getRequest());
    }

    private boolean isReadByAnyone(ServerHttpRequest request) {
        return (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
                && plan.readableByAnyone(request.getPath().value());
    }

    private static Problem told(JwtException error, @Nullable String header) {
        if (error instanceof BadJwtException) {
            return refusal(header);
        }
        log.warn("The token can't be checked, as the issuer's keys can't be read: {}", error.getMessage());
        return Problem.of(GatewayRefusal.IDENTITY_UNAVAILABLE).header("Retry-After", "5");
    }

    /** One answer for every reason, so that nobody learns from it which part of a forged token was right. */
    private static Problem refusal(@Nullable String header) {
        return Problem.of(PlatformRefusal.UNAUTHENTICATED)
                .header("WWW-Authenticate", header == null ? "Bearer" : "Bearer error=\"invalid_token\"");
    }
}
