package id.mppdigital.gateway.limits;

import id.mppdigital.gateway.door.RequestBody;
import id.mppdigital.gateway.plan.DoorOrder;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Ends the connection with an answer that comes before its request's body has: the rest of that body would have to be
 * read to find the next request behind it, and whoever was refused may have hundreds of megabytes to send.
 */
@Component
class UnreadBodyFilter implements WebFilter, Ordered {
    @Override
    public int getOrder() {
        return DoorOrder.UNREAD_BODY.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (RequestBody.isIn(exchange.getRequest())) {
            exchange.getResponse().beforeCommit(() -> {
                if (!CappedBody.isRead(exchange)) {
                    exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
                }
                return Mono.empty();
            });
        }
        return chain.filter(exchange);
    }
}
