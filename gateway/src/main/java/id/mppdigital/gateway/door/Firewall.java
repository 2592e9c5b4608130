package id.mppdigital.gateway.door;

import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Spring Security's firewall for what is in an address. It checks nothing in one without percent signs, semicolons,
 * backslashes, empty or dot segments, so such an address passes without it: asking cost 3 % of a request. The headers
 * were checked with the {@link RequestHead head}.
 */
@Component
class Firewall implements WebFilter, Ordered {
    private final StrictServerWebExchangeFirewall strict = new StrictServerWebExchangeFirewall();

    @Override
    public int getOrder() {
        return DoorOrder.FIREWALL.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var address = exchange.getRequest().getURI();
        if (RequestTarget.plain(address.getRawPath())
                && (address.getRawQuery() == null || RequestTarget.plain(address.getRawQuery()))) {
            return chain.filter(exchange);
        }
        return strict.getFirewalledExchange(exchange)
                .doOnNext(checking -> checking.getRequest().getQueryParams()) // reading makes it check
                .onErrorMap(ServerExchangeRejectedException.class, _ -> Problem.of(PlatformRefusal.BAD_REQUEST))
                .flatMap(_ -> chain.filter(exchange));
    }
}
