package id.mppdigital.gateway.door;

import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.HeaderText;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Spring Security's firewall, asked once: it would check every header again each time that somebody behind it reads
 * one.
 */
@Component
class Firewall implements WebFilter, Ordered {
    private final StrictServerWebExchangeFirewall strict = new StrictServerWebExchangeFirewall();

    Firewall() {
        strict.setAllowedHeaderNames(HeaderText::isName);
        strict.setAllowedHeaderValues(HeaderText::isValue);
    }

    @Override
    public int getOrder() {
        return DoorOrder.FIREWALL.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return strict.getFirewalledExchange(exchange)
                .doOnNext(checking -> readAll(checking.getRequest()))
                .onErrorMap(ServerExchangeRejectedException.class, _ -> Problem.of(PlatformRefusal.BAD_REQUEST))
                .flatMap(_ -> chain.filter(exchange));
    }

    /** Reading is what makes it check. */
    private static void readAll(ServerHttpRequest request) {
        var headers = request.getHeaders();
        headers.headerNames().forEach(headers::get);
        request.getQueryParams();
    }
}
