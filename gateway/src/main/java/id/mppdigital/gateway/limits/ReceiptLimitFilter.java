package id.mppdigital.gateway.limits;

import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.gateway.plan.Plan;
import io.github.bucket4j.TimeMeter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Limits how often anyone may try codes for one receipt; addresses and callers have their own limits besides. */
@Component
class ReceiptLimitFilter implements WebFilter, Ordered {
    private final RateLimits receipts;
    private final Plan plan;

    ReceiptLimitFilter(LimitSettings settings, Plan plan) {
        this.receipts =
                new RateLimits("receipt", _ -> settings.receipt(), settings.tracked(), TimeMeter.SYSTEM_NANOTIME);
        this.plan = plan;
    }

    @Override
    public int getOrder() {
        return DoorOrder.RECEIPT_LIMIT.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var number = plan.receipt(exchange.getRequest());
        if (number == null) {
            return chain.filter(exchange);
        }
        var verdict = receipts.take(number);
        verdict.tell(exchange.getResponse().getHeaders());
        return verdict.allowed() ? chain.filter(exchange) : Mono.error(verdict.refusal());
    }
}
