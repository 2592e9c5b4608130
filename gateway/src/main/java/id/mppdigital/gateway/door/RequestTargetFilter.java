package id.mppdigital.gateway.door;

import id.mppdigital.gateway.plan.DoorOrder;
import id.mppdigital.gateway.plan.Plan;
import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Turns away what no service should ever see. */
@Component
class RequestTargetFilter implements WebFilter, Ordered {
    private final Plan plan;

    RequestTargetFilter(Plan plan) {
        this.plan = plan;
    }

    @Override
    public int getOrder() {
        return DoorOrder.REQUEST_TARGET.value();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var path = request.getURI().getRawPath();
        var refusal = OperatorsPort.isOf(exchange) ? offActuator(path) : refusal(path);
        return refusal == null ? chain.filter(exchange) : Mono.error(refusal);
    }

    private static @Nullable Problem offActuator(String path) {
        return path.startsWith("/actuator") ? null : Problem.of(GatewayRefusal.NOT_FOUND);
    }

    private @Nullable Problem refusal(String path) {
        if (plan.knows(path)) {
            return RequestTarget.ambiguous(path) ? Problem.of(GatewayRefusal.AMBIGUOUS_PATH) : null;
        }
        var head = RequestHead.refusedAt(path);
        if (head != null) {
            return head;
        }
        return Problem.of(RequestTarget.ambiguous(path) ? GatewayRefusal.AMBIGUOUS_PATH : GatewayRefusal.NOT_FOUND);
    }
}
