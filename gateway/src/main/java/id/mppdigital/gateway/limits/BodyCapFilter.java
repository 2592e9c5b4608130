package id.mppdigital.gateway.limits;

import id.mppdigital.gateway.door.RequestBody;
import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.gateway.plan.Plan;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses bodies that say they are too large, and watches those that don't say how large they are. */
@Component
class BodyCapFilter implements WebFilter, Ordered {
    private final Plan plan;
    private final BodySettings settings;

    BodyCapFilter(Plan plan, BodySettings settings) {
        this.plan = plan;
        this.settings = settings;
    }

    @Override
    public int getOrder() {
        return DoorOrder.BODY_CAP.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!RequestBody.isIn(request)) {
            return chain.filter(exchange);
        }
        long announced = request.getHeaders().getContentLength();
        long cap = settings.cap(plan.body(request));
        var body = new CappedBody(request, cap, settings);
        body.mark(exchange);
        if (announced > cap) {
            return willBeSentAnyway(request, cap) ? body.readAway() : Mono.error(CappedBody.tooLarge(cap));
        }
        return chain.filter(exchange.mutate().request(body).build());
    }

    /** Whoever asks first (Expect: 100-continue) keeps the body, and what is far too large isn't worth its bytes. */
    private boolean willBeSentAnyway(ServerHttpRequest request, long cap) {
        var headers = request.getHeaders();
        return !headers.containsHeader(HttpHeaders.EXPECT)
                && headers.getContentLength() <= cap + settings.swallowed().toBytes();
    }
}
