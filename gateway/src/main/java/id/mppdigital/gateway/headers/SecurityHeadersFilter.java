package id.mppdigital.gateway.headers;

import id.mppdigital.gateway.door.ClientAddress;
import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.gateway.plan.Plan;
import java.net.URI;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;

/** Puts the security headers on every answer just before it leaves, whoever wrote it. */
@Component
class SecurityHeadersFilter implements WebFilter, Ordered {
    private final ClientAddress client;
    private final SecurityHeaders security;

    SecurityHeadersFilter(Plan plan, ClientAddress client, OAuth2ResourceServerProperties tokens) {
        this.client = client;
        this.security = new SecurityHeaders(
                plan, URI.create(String.valueOf(tokens.getJwt().getIssuerUri())));
    }

    @Override
    public int getOrder() {
        return DoorOrder.SECURITY_HEADERS.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> {
            var request = exchange.getRequest();
            HttpServerResponse answer = ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse());
            security.apply(
                    answer.responseHeaders(),
                    request.getPath().value(),
                    client.secure(request),
                    request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION));
            return Mono.empty();
        });
        return chain.filter(exchange);
    }
}
